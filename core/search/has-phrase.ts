import type { IndexEntry } from '../index/index-entry.ts';
import { splitWords } from '../text/split-words.ts';

/**
 * Tells whether the words occur next to each other in one of an entry's texts.
 *
 * @param phrase folded words.
 */
export function hasPhrase({ article }: IndexEntry, phrase: readonly string[]): boolean {
  const texts = [article.title, article.excerpt, article.provider?.name, ...article.topics];
  return texts.some((text) => {
    if (text === undefined) return false;
    const words = splitWords(text);
    return words.some((_, start) => phrase.every((word, at) => words[start + at]?.text === word));
  });
}
