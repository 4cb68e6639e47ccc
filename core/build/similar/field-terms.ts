import { foldText } from '../../text/fold-text.ts';
import { readStems } from '../../text/read-stems.ts';
import type { RankedEntry } from './ranked-entry.ts';
import { readSlugWords } from './read-slug-words.ts';
import type { SimilarityWeights } from './similarity-weights.ts';

/** The terms of one article by field: stems in order, with repeats, and marked topics. */
export interface FieldTerms {
  title: string[];
  excerpt: string[];
  slug: string[];
  topics: string[];
}

/**
 * A record may have 500 characters of title and 5,000 of excerpt (core/article/article-schema.ts).
 * The beginning of a longer text says what it is about.
 */
const maxTitleWords = 100;
const maxExcerptWords = 400;

/** Returns the terms of an article by field. */
export function readFieldTerms({ article, key }: RankedEntry): FieldTerms {
  return {
    title: readStemTexts(article.title, maxTitleWords),
    excerpt: readStemTexts(article.excerpt ?? '', maxExcerptWords),
    slug: readStemTexts(readSlugWords(key), maxTitleWords),
    // The mark keeps a topic apart from a word of a text.
    topics: article.topics.map((topic) => `#${foldText(topic)}`),
  };
}

function readStemTexts(text: string, maxWords: number): string[] {
  return readStems(text, maxWords).map(({ stem }) => stem);
}

/** The mean number of words of a field. */
export interface FieldLengths {
  title: number;
  excerpt: number;
}

/** Returns the mean length of each field over the articles that have it; never 0. */
export function averageLengths(all: FieldTerms[]): FieldLengths {
  const average = (field: keyof FieldLengths) => {
    const filled = all.filter((terms) => terms[field].length > 0);
    const sum = filled.reduce((total, terms) => total + terms[field].length, 0);
    return Math.max(1, sum) / Math.max(1, filled.length);
  };
  return { title: average('title'), excerpt: average('excerpt') };
}

/**
 * Returns the weight of each term of an article, before idf: its frequencies in all fields are added
 * up, each times the weight of its field, and then saturated (BM25F: Robertson, Zaragoza and Taylor,
 * "Simple BM25 extension to multiple weighted fields", 2004).
 */
export function weighTerms(
  terms: FieldTerms,
  meanLengths: FieldLengths,
  weights: SimilarityWeights,
): Map<string, number> {
  const frequencies = new Map<string, number>();
  const add = (words: string[], weight: number) => {
    if (weight === 0) return;
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + weight);
  };
  const { saturation, lengthNormalisation } = weights;
  const normalise = (field: keyof FieldLengths) =>
    1 - lengthNormalisation + lengthNormalisation * (terms[field].length / meanLengths[field]);
  add(terms.title, weights.title / normalise('title'));
  add(terms.excerpt, weights.excerpt / normalise('excerpt'));
  add(terms.slug, weights.slug);
  add(terms.topics, weights.topic / Math.max(1, terms.topics.length));
  for (const [word, frequency] of frequencies) {
    frequencies.set(word, (frequency * (saturation + 1)) / (saturation + frequency));
  }
  return frequencies;
}
