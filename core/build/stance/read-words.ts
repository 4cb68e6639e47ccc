import { stemOf } from './stem-of.ts';

/** One word of a title. */
export interface Word {
  /** As it stands in the title, for the reader. */
  shown: string;
  /** In lower case, with a straight apostrophe. */
  text: string;
  /** Whether it is the first word of a sentence, or of what follows a colon or a dash. */
  opens: boolean;
  /** The sentence that it is in, counted from 0. */
  sentence: number;
  /** The punctuation and blanks behind it. */
  after: string;
  /** The stem of what it says, to be looked for in the other title; empty for a function word. */
  stem: string;
}

// Apostrophes and hyphens hold a word together: can't, no-show, cease-fire.
const wordPattern = /[\p{L}\p{N}]+(?:['’ʼ‑-][\p{L}\p{N}]+)*/gu;
// A full stop ends nothing in U.S. or 2.5, and a hyphen is a dash only between blanks.
const breakPattern = /[?!:;|–—…]|\.(?:\s|$)|\s-\s/u;

/** Takes a title, returns its words in order. */
export function readWords(title: string): Word[] {
  const words: Word[] = [];
  const found = [...title.matchAll(wordPattern)];
  let sentence = 0;
  let opens = true;
  for (const [at, match] of found.entries()) {
    const [shown] = match;
    const end = match.index + shown.length;
    const after = title.slice(end, found[at + 1]?.index ?? title.length);
    const text = shown.toLowerCase().replaceAll(/[’ʼ]/g, "'").replaceAll('‑', '-');
    words.push({ shown, text, opens, sentence, after, stem: stemOf(text) });
    opens = breakPattern.test(after) && !isInitial(shown, after);
    if (opens) sentence += 1;
  }
  return words;
}

/** Whether a full stop belongs to an abbreviation: U.S. border, Dr. Smith, No. 10. */
function isInitial(shown: string, after: string): boolean {
  return (
    after.startsWith('.') && (shown.length === 1 || /^(?:dr|mr|mrs|ms|st|no|vs)$/i.test(shown))
  );
}
