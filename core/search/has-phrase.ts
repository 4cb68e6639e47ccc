import type { IndexEntry } from '../index/index-entry.ts';
import { splitWords } from '../text/split-words.ts';

/** Whether the words stand beside each other in one of the entry's texts. */
export function hasPhrase({ article }: IndexEntry, phrase: readonly string[]): boolean {
  const texts = [article.title, article.excerpt, article.provider?.name, ...article.topics];
  return texts.some((text) => {
    if (text === undefined) return false;
    const words = splitWords(text);
    return words.some((_, start) => phrase.every((word, at) => words[start + at]?.text === word));
  });
}
