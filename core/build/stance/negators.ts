import type { Span } from './phrase-matcher.ts';
import type { Word } from './read-words.ts';
import { wordSet } from './word-set.ts';

/** Words that negate, apart from those that end with n't. */
export const negators = wordSet(
  'not no never nobody none neither nor nope cannot',
  'cant dont didnt isnt wasnt wont doesnt arent hasnt havent',
);
const failures = wordSet('fail fails failed failing');
const refusals = wordSet('refuse refuses refused declines declined');

/** The distance in words from a negator to a cue that it negates: `isn't really a hoax`. */
const reach = 3;

/** Says whether the word at an index of a title negates: not, no, never, can't, fails to … */
export function isNegatorAt(title: readonly Word[], at: number): boolean {
  const { text } = title[at] as Word;
  if (failures.has(text)) return title[at + 1]?.text === 'to';
  return negators.has(text) || text.endsWith("n't");
}

/** Says whether a cue is negated itself: `no hoax`, `does not deny`, `refuses to dismiss`. */
export function isNegated(title: readonly Word[], { at }: Span): boolean {
  for (let each = at - 1; each >= Math.max(0, at - reach); each--) {
    if ((title[each + 1] as Word).startsClause || title[each]?.after.includes(',')) return false;
    if (isNegatorAt(title, each) || refusals.has(title[each]?.text ?? '')) return true;
  }
  return false;
}

/** Says whether the rest of a word's sentence ends with a question mark. */
export function isAsked(title: readonly Word[], at: number): boolean {
  const { sentence } = title[at] as Word;
  for (let each = at; title[each]?.sentence === sentence; each++) {
    if (title[each]?.after.includes('?')) return true;
  }
  return false;
}

/** Recognises `No, …` or `Nope: …` at the start of a sentence. */
export function isRefusal({ text, startsClause, after }: Word): boolean {
  return startsClause && (text === 'nope' || (text === 'no' && /^\s*[,:;!.?–—-]/.test(after)));
}

/**
 * Returns the word with which a sentence says that someone is wrong, before the word at an index: `No,
 * …` or `Sorry, …`.
 */
export function findRefusal(title: readonly Word[], at: number): Span | undefined {
  const { sentence } = title[at] as Word;
  const first = title.findIndex((word) => word.sentence === sentence);
  const found = [first, first - 1].find((each) => {
    const word = title[each];
    return word !== undefined && (isRefusal(word) || isRegret(word));
  });
  return found === undefined ? undefined : { at: found, length: 1 };
}

function isRegret({ text, startsClause, after }: Word): boolean {
  return startsClause && text === 'sorry' && after.includes(',');
}
