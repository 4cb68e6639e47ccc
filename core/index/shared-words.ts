import type { Article } from '../article/article.ts';
import { splitWords } from '../text/split-words.ts';

/** What of an article its shared words are looked for in. */
export type ComparedTexts = Pick<Article, 'title' | 'excerpt'>;

/**
 * A word in the texts of two articles: its number in a text, times four, plus the number of the text
 * (listTexts). So an index needs a byte or two to say it, and none to spell it.
 */
export type WordPlace = number;

/** The words at places that findSharedWords gave for the same texts, as they stand there. */
export function readSharedWords(
  places: readonly WordPlace[],
  ofArticle: ComparedTexts,
  ofOther: ComparedTexts,
): string[] {
  const texts = listTexts(ofArticle, ofOther);
  return places.flatMap((place) => {
    const text = texts[place % 4] as string;
    const number = Math.floor(place / 4);
    const word = splitWords(text, number + 1)[number];
    return word === undefined ? [] : [text.slice(word.start, word.end).replace(/['’]s$/i, '')];
  });
}

/** The texts by their numbers. The other article's come first: its title is shown beside the words. */
export function listTexts(ofArticle: ComparedTexts, ofOther: ComparedTexts): string[] {
  return [ofOther.title, ofArticle.title, ofOther.excerpt ?? '', ofArticle.excerpt ?? ''];
}
