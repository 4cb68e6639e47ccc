import { foldText } from './fold-text.ts';

/** A word of a text. */
export interface Word {
  /** Folded: lower case, without accents; not stemmed. */
  text: string;
  /** Offset of the first UTF-16 code unit in the text. */
  start: number;
  /** Offset after the last one. */
  end: number;
}

/**
 * Matches abbreviations (U.S.), then numbers with points and commas, then letters with their marks
 * and apostrophes inside (don't, O’Neill). A hyphen separates words: `Covid-19` is two, as `Covid
 * 19` is.
 */
const wordPattern =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts that write words without spaces in between. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Longer runs of letters are not words of any language, and no reader searches for them. */
const maxWordLength = 60;

/**
 * Splits a text into words (tokens), in order. In a script without spaces, every two neighbouring
 * letters (bigram) are a word: dictionaries (Intl.Segmenter) split the same text differently in
 * Node, Chrome and Firefox, and an index is built in one and read in another. Never throws.
 *
 * @param maxWords number of words after which reading stops, which bounds the time for a long text.
 */
export function splitWords(text: string, maxWords = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    if (words.length >= maxWords) break;
    const [found] = match;
    if (found.length > 1 && spaceless.test(found)) {
      addBigrams(found, match.index, words, maxWords);
    } else if (found.length <= maxWordLength) {
      words.push({
        text: foldWord(found),
        start: match.index,
        end: match.index + found.length,
      });
    }
  }
  return words;
}

/** Folds a word: `Biden’s` to biden, `don’t` to dont, `U.S` to us, `1,500` to 1500. */
function foldWord(found: string): string {
  return foldText(found)
    .replace(/['’]s$/, '')
    .replace(/['’,]/g, '')
    .replace(/(?<=\p{L})\./gu, '');
}

function addBigrams(run: string, start: number, words: Word[], maxWords: number): void {
  let before = '';
  let at = start;
  for (const letter of run) {
    if (words.length >= maxWords) return;
    const end = at + letter.length;
    if (before !== '') {
      words.push({ text: foldText(before + letter), start: at - before.length, end });
    }
    before = letter;
    at = end;
  }
}
