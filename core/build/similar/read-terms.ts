import { foldText } from '../../text/fold-text.ts';
import { readStems } from '../../text/read-stems.ts';
import type { RankedEntry } from './ranked-entry.ts';
import type { SimilarityWeights } from './similarity-weights.ts';
import { readSlugWords } from './slug-words.ts';

/** The words of one article by field, as stems, with repeats. */
export interface FieldTerms {
  title: string[];
  excerpt: string[];
  slug: string[];
  topics: string[];
}

/**
 * A record may hold 500 characters of title and 5,000 of excerpt (core/article/article-schema.ts):
 * of what is longer, the beginning says what it is about.
 */
const maxTitleWords = 100;
const maxExcerptWords = 400;

export function readFieldTerms({ article, key }: RankedEntry): FieldTerms {
  return {
    title: stemsOf(article.title, maxTitleWords),
    excerpt: stemsOf(article.excerpt ?? '', maxExcerptWords),
    slug: stemsOf(readSlugWords(key), maxTitleWords),
    // Marked, so that a topic is no word of a text.
    topics: article.topics.map((topic) => `#${foldText(topic)}`),
  };
}

function stemsOf(text: string, maxWords: number): string[] {
  return readStems(text, maxWords).map(({ stem }) => stem);
}

/** How many words a field has, on average over the articles that have it. */
export interface FieldLengths {
  title: number;
  excerpt: number;
}

export function averageLengths(all: FieldTerms[]): FieldLengths {
  const average = (field: keyof FieldLengths) => {
    const filled = all.filter((terms) => terms[field].length > 0);
    const sum = filled.reduce((total, terms) => total + terms[field].length, 0);
    return Math.max(1, sum) / Math.max(1, filled.length);
  };
  return { title: average('title'), excerpt: average('excerpt') };
}

/**
 * Takes an article's words, returns how much each says of it: the frequencies in all fields added
 * up by the weight of the field and then saturated (BM25F: Robertson, Zaragoza and Taylor, "Simple
 * BM25 extension to multiple weighted fields", 2004).
 */
export function weighTerms(
  terms: FieldTerms,
  lengths: FieldLengths,
  weights: SimilarityWeights,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (words: string[], weight: number) => {
    if (weight === 0) return;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  const { saturation, lengthShare } = weights;
  const perLength = (field: keyof FieldLengths) =>
    1 - lengthShare + lengthShare * (terms[field].length / lengths[field]);
  add(terms.title, weights.title / perLength('title'));
  add(terms.excerpt, weights.excerpt / perLength('excerpt'));
  add(terms.slug, weights.slug);
  add(terms.topics, weights.topic / Math.max(1, terms.topics.length));
  for (const [word, count] of counts) {
    counts.set(word, (count * (saturation + 1)) / (saturation + count));
  }
  return counts;
}
