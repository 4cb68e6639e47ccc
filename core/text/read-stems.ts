import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';

/** The stem of a word, and the word's place in the text. */
export interface Stem {
  stem: string;
  /** Index of the word in the result of splitWords. */
  word: number;
}

/**
 * Returns the stems of a text's words in order, with repeats, without stop words and single Latin
 * letters. Never throws.
 *
 * @param maxWords number of words after which reading stops, which bounds the time for a long text.
 */
export function readStems(text: string, maxWords?: number): Stem[] {
  return splitWords(text, maxWords).flatMap(({ text: folded }, word) =>
    /^[a-z]$/.test(folded) || isStopWord(folded) ? [] : [{ stem: stemWord(folded), word }],
  );
}
