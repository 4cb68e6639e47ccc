import { stemWord } from '../text/stem-word.ts';
import type { QueryWord } from './parse-query.ts';

/** What a term counts by how it came to be meant, in eighths. */
export const formWeights = { same: 8, otherForm: 6, begins: 4 } as const;

/**
 * Whether a folded word of a text is what a query's word means, and what it counts: the word itself,
 * another form of it, or what begins with it where it may be unfinished.
 */
export function matchWord(term: string, word: QueryWord): number | undefined {
  if (term === word.text) return formWeights.same;
  if (word.isExact) return undefined;
  if (isOtherForm(term, word.text)) return formWeights.otherForm;
  return word.isPrefix && term.startsWith(word.text) ? formWeights.begins : undefined;
}

/** What all forms of a word begin with. */
export function formsStart(word: string): string {
  // `party` and `parties`: the stem ends in what takes the place of y.
  const start = stemWord(word).replace(/i$/, '');
  return word.startsWith(start) ? start : word;
}

/** Short stems are those of many words (car, care): of them only the plural is another form. */
function isOtherForm(a: string, b: string): boolean {
  const stem = stemWord(a);
  if (stem !== stemWord(b)) return false;
  return stem.length > 3 || a === `${b}s` || b === `${a}s`;
}
