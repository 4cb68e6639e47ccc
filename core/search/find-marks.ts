import { splitWords } from '../text/split-words.ts';
import { matchWord } from './match-word.ts';
import type { QueryWord } from './parse-query.ts';

/** A stretch of a text, and whether it is a word that was looked for. */
export interface MarkedText {
  text: string;
  isMarked: boolean;
}

/** The whole text in stretches, in its order. */
export function findMarks(text: string, words: readonly QueryWord[]): MarkedText[] {
  const stretches: MarkedText[] = [];
  let shown = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > shown) stretches.push({ text: text.slice(shown, end), isMarked });
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
