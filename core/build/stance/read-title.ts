import { refusals, unasserted } from './claim-phrases.ts';
import { findClause, isSpeechVerb } from './clauses.ts';
import { closingVerdicts, denials, namedMyths, pseudoCues, verdicts } from './cue-phrases.ts';
import type { Denial } from './denial.ts';
import { findDenials } from './find-denials.ts';
import { findNegations } from './find-negations.ts';
import { findOpposites } from './find-opposites.ts';
import { findVerdicts } from './find-verdicts.ts';
import { isEnglish } from './is-english.ts';
import { isNegatorAt } from './negators.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';
import { collectStems, readWords, type Word } from './read-words.ts';
import { wordSet } from './word-set.ts';

/** The longest title of 41,813 news records has 253 characters; longer text is no title. */
const maxTitleLength = 500;

/** What a title says, read once for all its pairs. */
export interface Title {
  words: readonly Word[];
  /** The stems of its words, without function words. */
  stems: ReadonlySet<string>;
  /** What it denies. */
  denials: readonly Denial[];
  /** What it says that an opposite in the other title denies. */
  opposites: readonly Denial[];
}

/** What a title claims, read once for all headlines that it is compared with. */
export interface Claim extends Title {
  /** Whether it claims something: no question, no wish, no denial of its own. */
  asserts: boolean;
  /** The stems of its verbs with a negation in their meaning. */
  refusals: readonly string[];
}

const matchPseudoCues = createPhraseMatcher(pseudoCues);
const matchDenyingWords = createPhraseMatcher([
  ...verdicts,
  ...closingVerdicts,
  ...namedMyths,
  ...denials,
]);
const matchUnasserted = createPhraseMatcher(unasserted);
const matchRefusals = createPhraseMatcher(refusals);

const questionWords = wordSet(
  'who what which where when is are was were do does did',
  'can could will would should has have had am',
);
const pronouns = wordSet('it he she they');

/**
 * Reads the title of a piece. Returns undefined if it is too long for one, or not English.
 */
export function readHeadline(text: string): Title | undefined {
  return text.length > maxTitleLength ? undefined : readTitle(readWords(text), false);
}

/**
 * Reads the title of an article as a claim. Returns undefined as `readHeadline`, but a short claim may have
 * no function word that shows it is English: `Willie Nelson dead`.
 */
export function readClaim(text: string): Claim | undefined {
  if (text.length > maxTitleLength) return undefined;
  const title = readTitle(readWords(text), true);
  if (title === undefined) return undefined;
  return {
    ...title,
    asserts: title.denials.length === 0 && assertsSomething(title.words),
    refusals: matchRefusals(title.words).map(({ at }) => title.words[at]?.stem ?? ''),
  };
}

function readTitle(words: readonly Word[], isEnglishIfUnclear: boolean): Title | undefined {
  if (!isEnglish(words, isEnglishIfUnclear)) return undefined;
  const pseudo = matchPseudoCues(words);
  const found = [
    ...findVerdicts(words, pseudo),
    ...findDenials(words, pseudo),
    ...findNegations(words, pseudo),
  ];
  const stems = new Set(collectStems(words));
  return { words, stems, denials: found, opposites: findOpposites(words) };
}

function assertsSomething(words: readonly Word[]): boolean {
  return (
    !words.some((_, at) => asks(words, at) || negatesMainStatement(words, at)) &&
    matchDenyingWords(words).length === 0 &&
    matchUnasserted(words).length === 0
  );
}

/** Says whether a question begins or ends at a word; a cut-off title may lack the mark. */
function asks(words: readonly Word[], at: number): boolean {
  const { text, startsClause, after } = words[at] as Word;
  return after.includes('?') || (startsClause && questionWords.has(text));
}

/** Says whether the main statement is negated, and not `a panel that didn't include women`. */
function negatesMainStatement(words: readonly Word[], at: number): boolean {
  if (!isNegatorAt(words, at)) return false;
  const { from } = findClause(words, at);
  const subject = words[at - 1];
  // `adds a frame to ensure it doesn't bend`
  if (subject !== undefined && pronouns.has(subject.text) && at - 1 > from) return false;
  const before = words[from - 1];
  if (before === undefined || words[from]?.startsClause) return true;
  if (before.text !== 'that') return true;
  const noun = words[from - 2];
  return noun === undefined || noun.stem === '' || isSpeechVerb(noun);
}
