import { stemWord } from '../text/stem-word.ts';
import type { QueryWord } from './parse-query.ts';

/** Weights of a match by its kind, in eighths. */
export const formWeights = { exact: 8, otherForm: 6, prefix: 4 } as const;

/**
 * Returns the weight of the match of a folded word of a text with a word of a query: the same word,
 * another form of it, or a word with this prefix where the reader may still be typing. Undefined
 * where they do not match.
 */
export function matchWord(term: string, word: QueryWord): number | undefined {
  if (term === word.text) return formWeights.exact;
  if (word.isExact) return undefined;
  if (isOtherForm(term, word.text)) return formWeights.otherForm;
  return word.isPrefix && term.startsWith(word.text) ? formWeights.prefix : undefined;
}

/** Returns a prefix that all forms of a word have in common. */
export function formPrefix(word: string): string {
  // `party` and `parties`: the stem `parti` ends in an i that replaces the y.
  const prefix = stemWord(word).replace(/i$/, '');
  return word.startsWith(prefix) ? prefix : word;
}

/**
 * Words with a short stem match only their plural: different words share such stems (car, care).
 */
function isOtherForm(a: string, b: string): boolean {
  const stem = stemWord(a);
  if (stem !== stemWord(b)) return false;
  return stem.length > 3 || a === `${b}s` || b === `${a}s`;
}
