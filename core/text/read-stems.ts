import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';

/** What a word has in common with its other forms, and where it stands in the text. */
export interface Stem {
  stem: string;
  /** Its number among all words of the text, as splitWords counts them. */
  word: number;
}

/**
 * Takes text, returns the stems of the words that say what it is about, in order, with repeats:
 * without stop words and single Latin letters. Never throws.
 *
 * @param maxWords reading stops there, so that no text is a burden however long it is.
 */
export function readStems(text: string, maxWords?: number): Stem[] {
  return splitWords(text, maxWords).flatMap(({ text: folded }, word) =>
    /^[a-z]$/.test(folded) || isStopWord(folded) ? [] : [{ stem: stemWord(folded), word }],
  );
}
