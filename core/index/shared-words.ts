import type { Article } from '../article/article.ts';
import { splitWords } from '../text/split-words.ts';

/** The texts of an article in which shared words are looked for. */
export type ComparedTexts = Pick<Article, 'title' | 'excerpt'>;

/**
 * Location of a word in the texts of two articles: the index of the word in its text, times four,
 * plus the index of the text (listTexts). An index stores a byte or two instead of the word.
 */
export type WordPlace = number;

/**
 * Returns the words at places that findSharedWords returned for the same texts, as spelled there.
 */
export function readSharedWords(
  places: readonly WordPlace[],
  ofArticle: ComparedTexts,
  ofOther: ComparedTexts,
): string[] {
  const texts = listTexts(ofArticle, ofOther);
  return places.flatMap((place) => {
    const text = texts[place % 4] as string;
    const index = Math.floor(place / 4);
    const word = splitWords(text, index + 1)[index];
    return word === undefined ? [] : [text.slice(word.start, word.end).replace(/['’]s$/i, '')];
  });
}

/**
 * Returns the texts in the order of their numbers. Texts of the other article come first, because
 * its title is shown beside the words.
 */
export function listTexts(ofArticle: ComparedTexts, ofOther: ComparedTexts): string[] {
  return [ofOther.title, ofArticle.title, ofOther.excerpt ?? '', ofArticle.excerpt ?? ''];
}
