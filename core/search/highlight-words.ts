import { splitWords } from '../text/split-words.ts';
import { matchWord } from './match-word.ts';
import type { QueryWord } from './parse-query.ts';

/** A segment of a text, and whether it matches a word of the query. */
export interface HighlightedText {
  text: string;
  isHighlighted: boolean;
}

/** Splits a text into segments whose concatenation is the text, with matches highlighted. */
export function highlightWords(text: string, words: readonly QueryWord[]): HighlightedText[] {
  const segments: HighlightedText[] = [];
  let done = 0;
  const add = (end: number, isHighlighted: boolean) => {
    if (end > done) segments.push({ text: text.slice(done, end), isHighlighted });
    done = Math.max(done, end);
  };
  for (const { text: term, start, end } of splitWords(text)) {
    if (!words.some((word) => matchWord(term, word) !== undefined)) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return segments;
}
