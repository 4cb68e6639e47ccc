import { stemTitleWord } from './stem-title-word.ts';

/** One word of a title. */
export interface Word {
  /** As the title has it, for the reader. */
  original: string;
  /** In lower case, with a straight apostrophe. */
  text: string;
  /** Whether it is the first word of a sentence, or the first after a colon or a dash. */
  startsClause: boolean;
  /** The number of its sentence or clause, from 0. */
  sentence: number;
  /** The punctuation and spaces after it. */
  after: string;
  /** The stem that is compared with the other title; empty for a function word. */
  stem: string;
}

// Apostrophes and hyphens are part of a word, commas and points of a number: can't, no-show, 2,000.
const wordPattern = /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{N}]+(?:['’ʼ‑-][\p{L}\p{N}]+)*/gu;
// A full stop in U.S. or 2.5 ends no sentence, and a hyphen is a dash only between spaces.
const breakPattern = /[?!:;|–—…]|\.(?:\s|$)|\s-\s/u;

/** Returns the words of a title in order. */
export function readWords(title: string): Word[] {
  const words: Word[] = [];
  const found = [...title.matchAll(wordPattern)];
  let sentence = 0;
  let startsClause = true;
  for (const [at, match] of found.entries()) {
    const [original] = match;
    const end = match.index + original.length;
    const after = title.slice(end, found[at + 1]?.index ?? title.length);
    const text = original.toLowerCase().replaceAll(/[’ʼ]/g, "'").replaceAll('‑', '-');
    words.push({ original, text, startsClause, sentence, after, stem: stemOf(original, text) });
    startsClause = breakPattern.test(after) && !isAbbreviation(original, after);
    if (startsClause) sentence += 1;
  }
  return words;
}

/** `US` is no pronoun. */
function stemOf(original: string, text: string): string {
  return /^(?:US|U\.S\.|USA|U\.S\.A\.)$/.test(original) ? 'usa' : stemTitleWord(text);
}

/** Says whether a full stop belongs to an abbreviation: U.S. border, Dr. Smith, No. 10. */
function isAbbreviation(original: string, after: string): boolean {
  return (
    after.startsWith('.') &&
    (original.length === 1 || /^(?:dr|mr|mrs|ms|st|no|vs)$/i.test(original))
  );
}

/** Returns the stems of words, each once, without function words. */
export function collectStems(words: readonly Word[]): string[] {
  return [...new Set(words.map(({ stem }) => stem))].filter((stem) => stem !== '');
}
