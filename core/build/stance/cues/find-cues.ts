import { isEnglish } from '../is-english.ts';
import { readWords, type Word } from '../read-words.ts';
import type { TitlePair } from './cue.ts';
import { CueMatches } from './cue-matches.ts';
import { hearsay, opposites } from './cue-phrases.ts';
import { findDenials } from './find-denials.ts';
import { consumePseudoCues, findNegations } from './find-negations.ts';
import { findVerdicts } from './find-verdicts.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';

const matchHearsay = createPhraseMatcher(hearsay);

const oppositesOf = new Map<string, string[]>();
for (const pair of opposites) {
  const [one = '', other = ''] = pair.split(':');
  oppositesOf.set(one, [...(oppositesOf.get(one) ?? []), other]);
  oppositesOf.set(other, [...(oppositesOf.get(other) ?? []), one]);
}

/** The longest title of 41,813 news records has 253 characters; longer text is no title. */
const maxTitleLength = 500;

/**
 * Two titles are about one subject if they share this many stems, or this share of the shorter title.
 * A single shared word is often a name that all the news of a day mentions.
 */
const minSharedStems = 2;
const minSharedShare = 1 / 4;

/** The cues found in a headline. */
export interface FoundCues {
  headline: readonly Word[];
  matches: CueMatches;
}

/**
 * Finds the cues in a headline that show its stance to a claim. Returns undefined if the two titles
 * cannot be compared: not both are English, they are about different subjects, or one is too long.
 */
export function findCues(claimTitle: string, headlineTitle: string): FoundCues | undefined {
  if (claimTitle.length > maxTitleLength || headlineTitle.length > maxTitleLength) return undefined;
  const claim = readWords(claimTitle);
  const headline = readWords(headlineTitle);
  // A short claim may have no function word: `Willie Nelson dead`.
  if (!isEnglish(headline, false) || !isEnglish(claim, true)) return undefined;
  const claimStems = collectStems(claim);
  const headlineStems = collectStems(headline);
  const shared = [...headlineStems].filter((stem) => claimStems.has(stem)).length;
  const minShared = minSharedShare * Math.min(claimStems.size, headlineStems.size);
  if (shared === 0 || (shared < minSharedStems && shared < minShared)) return undefined;
  return { headline, matches: findAllCues({ claim, headline, claimStems }) };
}

function findAllCues(pair: TitlePair): CueMatches {
  const matches = new CueMatches();
  consumePseudoCues(pair, matches);
  findVerdicts(pair, matches);
  findDenials(pair, matches);
  findNegations(pair, matches);
  findOpposites(pair, matches);
  for (const span of matchHearsay(pair.headline)) matches.add('hearsay', span);
  for (const [at, { after }] of pair.headline.entries()) {
    if (after.includes('?')) matches.add('question', { at, length: 1 });
  }
  return matches;
}

function collectStems(words: readonly Word[]): Set<string> {
  return new Set(words.map(({ stem }) => stem).filter((stem) => stem !== ''));
}

function findOpposites({ claim, headline }: TitlePair, matches: CueMatches): void {
  const claimed = new Set(claim.map(({ text }) => text));
  for (const [at, { text }] of headline.entries()) {
    const isOpposite = oppositesOf.get(text)?.some((other) => claimed.has(other));
    if (isOpposite && !claimed.has(text)) matches.add('opposite', { at, length: 1 });
  }
}
