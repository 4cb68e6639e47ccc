import { foldText } from './fold-text.ts';

/** A word as it is compared, and where it stands in the text. */
export interface Word {
  /** Folded: lower case, without accents; not stemmed. */
  text: string;
  start: number;
  end: number;
}

/**
 * U.S., then numbers with their points and commas, then letters with their marks and what binds
 * inside of a word (don't, O’Neill). Hyphens part words: both `Covid-19` and `Covid 19` are two.
 */
const wordPattern =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts whose words stand side by side without a space. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Longer words are no words of any language, and no reader searches for them. */
const maxWordLength = 60;

/**
 * Takes text, returns its words in order. Where a script has no spaces, every two neighbouring
 * letters are a word: dictionaries (Intl.Segmenter) part the same text differently in Node, Chrome
 * and Firefox, and an index is built in one and read in another. Never throws.
 *
 * @param maxWords reading stops there, so that no text is a burden however long it is.
 */
export function splitWords(text: string, maxWords = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    if (words.length >= maxWords) break;
    const [found] = match;
    if (found.length > 1 && spaceless.test(found)) {
      addPairs(found, match.index, words, maxWords);
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

/** `Biden’s` is Biden, `don’t` is dont, `U.S` is us, `1,500` is 1500. */
function foldWord(found: string): string {
  return foldText(found)
    .replace(/['’]s$/, '')
    .replace(/['’,]/g, '')
    .replace(/(?<=\p{L})\./gu, '');
}

function addPairs(run: string, start: number, words: Word[], maxWords: number): void {
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
