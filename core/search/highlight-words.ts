import { splitWords } from '../text/split-words.ts';
import { matchWord } from './match-word.ts';
import type { QueryWord } from './parse-query.ts';

/** A stretch of a text, and whether it is a word that was looked for. */
export interface HighlightedText {
  text: string;
  isHighlighted: boolean;
}

/** The whole text in stretches, in its order. */
export function highlightWords(text: string, words: readonly QueryWord[]): HighlightedText[] {
  const stretches: HighlightedText[] = [];
  let shown = 0;
  const add = (end: number, isHighlighted: boolean) => {
    if (end > shown) stretches.push({ text: text.slice(shown, end), isHighlighted });
    shown = Math.max(shown, end);
  };
  for (const { text: term, start, end } of splitWords(text)) {
    if (!words.some((word) => matchWord(term, word) !== undefined)) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return stretches;
}
