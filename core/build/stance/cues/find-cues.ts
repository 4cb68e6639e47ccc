import { isEnglish } from '../is-english.ts';
import { readWords, type Word } from '../read-words.ts';
import { CueNotes, type TitlePair } from './cue.ts';
import { hearsay, opposites } from './cue-phrases.ts';
import { noteDenials } from './find-denials.ts';
import { noteNegations, useIdlePhrases } from './find-negations.ts';
import { findPhrases } from './find-phrases.ts';
import { noteVerdicts } from './find-verdicts.ts';

const findHearsay = findPhrases(hearsay);

const oppositesOf = new Map<string, string[]>();
for (const pair of opposites) {
  const [one = '', other = ''] = pair.split(':');
  oppositesOf.set(one, [...(oppositesOf.get(one) ?? []), other]);
  oppositesOf.set(other, [...(oppositesOf.get(other) ?? []), one]);
}

/** The longest title of 41,813 real news records has 253 characters; what is longer is no title. */
const maxTitleLength = 500;

/**
 * Two titles are taken to be of one thing with so many words in common, or with such a share of the
 * shorter one. One word alone is often a name that is in all the news of a day.
 */
const minShared = 2;
const minShare = 1 / 4;

/** What was found in a headline beside a claim. */
export interface FoundCues {
  headline: readonly Word[];
  notes: CueNotes;
}

/**
 * Takes two titles, returns what in the headline tells how it stands to the claim, or nothing where
 * the two cannot be compared: not both in English, of different things, too long for titles.
 */
export function findCues(claimTitle: string, headlineTitle: string): FoundCues | undefined {
  if (claimTitle.length > maxTitleLength || headlineTitle.length > maxTitleLength) return undefined;
  const claim = readWords(claimTitle);
  const headline = readWords(headlineTitle);
  // A claim may be too short for a function word: `Willie Nelson dead`.
  if (!isEnglish(headline, false) || !isEnglish(claim, true)) return undefined;
  const claimStems = stemsOf(claim);
  const headlineStems = stemsOf(headline);
  const shared = [...headlineStems].filter((stem) => claimStems.has(stem)).length;
  const least = minShare * Math.min(claimStems.size, headlineStems.size);
  if (shared === 0 || (shared < minShared && shared < least)) return undefined;
  return { headline, notes: noteCues({ claim, headline, claimStems }) };
}

function noteCues(pair: TitlePair): CueNotes {
  const notes = new CueNotes();
  useIdlePhrases(pair, notes);
  noteVerdicts(pair, notes);
  noteDenials(pair, notes);
  noteNegations(pair, notes);
  noteOpposites(pair, notes);
  for (const span of findHearsay(pair.headline)) notes.note('hearsay', span);
  for (const [at, { after }] of pair.headline.entries()) {
    if (after.includes('?')) notes.note('question', { at, length: 1 });
  }
  return notes;
}

function stemsOf(words: readonly Word[]): Set<string> {
  return new Set(words.map(({ stem }) => stem).filter((stem) => stem !== ''));
}

function noteOpposites({ claim, headline }: TitlePair, notes: CueNotes): void {
  const claimed = new Set(claim.map(({ text }) => text));
  for (const [at, { text }] of headline.entries()) {
    const isOpposite = oppositesOf.get(text)?.some((other) => claimed.has(other));
    if (isOpposite && !claimed.has(text)) notes.note('opposite', { at, length: 1 });
  }
}
