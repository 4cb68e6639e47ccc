import type { Article } from '../../article/article.ts';
import { readStems } from '../../text/read-stems.ts';
import { splitWords } from '../../text/split-words.ts';
import type { TermIndex } from './term-index.ts';

type Texts = Pick<Article, 'title' | 'excerpt'>;

/**
 * A word in the texts of two articles: its number in a text, times four, plus the number of the text
 * (textsOf). So an index needs a byte or two to say it, and none to spell it.
 */
export type WordPlace = number;

/** More would fill a line, and the fourth word tells nobody more. */
const mostWords = 3;
const mostWordsRead = 400;

/**
 * Takes two articles by number with their texts, returns the words that they share, at most three,
 * those first that count most, as places in the first of the titles that has them; in the excerpts
 * where the titles have but one. Empty where they share topics or words of their addresses alone.
 */
export function findSharedWords(
  index: TermIndex,
  [article, ofArticle]: [number, Texts],
  [other, ofOther]: [number, Texts],
): WordPlace[] {
  const shared = weighSharedTerms(index, article, other);
  const places = new Map<number, WordPlace>();
  for (const [number, text] of textsOf(ofArticle, ofOther).entries()) {
    if (number === firstExcerpt && places.size > 1) break;
    for (const { stem, word } of readStems(text, mostWordsRead)) {
      const term = index.termNumbers.get(stem) ?? -1;
      if (shared.has(term) && !places.has(term)) places.set(term, 4 * word + number);
    }
  }
  const weightOf = (term: number) => shared.get(term) as number;
  return [...places]
    .sort(([a], [b]) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, mostWords)
    .map(([, place]) => place);
}

/** The words at places that findSharedWords gave for the same texts, as they stand there. */
export function readSharedWords(
  places: readonly WordPlace[],
  ofArticle: Texts,
  ofOther: Texts,
): string[] {
  const texts = textsOf(ofArticle, ofOther);
  return places.flatMap((place) => {
    const text = texts[place % 4] as string;
    const number = Math.floor(place / 4);
    const word = splitWords(text, number + 1)[number];
    return word === undefined ? [] : [text.slice(word.start, word.end).replace(/['’]s$/i, '')];
  });
}

const firstExcerpt = 2;

/** The other's first: its title stands beside the words. */
function textsOf(ofArticle: Texts, ofOther: Texts): string[] {
  return [ofOther.title, ofArticle.title, ofOther.excerpt ?? '', ofArticle.excerpt ?? ''];
}

/** What each shared term adds to the likeness of two articles. */
function weighSharedTerms(
  { termStarts, terms, weights }: TermIndex,
  article: number,
  other: number,
): Map<number, number> {
  const shared = new Map<number, number>();
  let a = termStarts[article] as number;
  let b = termStarts[other] as number;
  const endA = termStarts[article + 1] as number;
  const endB = termStarts[other + 1] as number;
  while (a < endA && b < endB) {
    const order = (terms[a] as number) - (terms[b] as number);
    if (order === 0)
      shared.set(terms[a] as number, (weights[a] as number) * (weights[b] as number));
    if (order <= 0) a++;
    if (order >= 0) b++;
  }
  return shared;
}
