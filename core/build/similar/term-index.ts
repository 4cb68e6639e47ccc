import { averageLengths, type FieldTerms, weighTerms } from './field-terms.ts';
import type { SimilarityWeights } from './similarity-weights.ts';

/**
 * All articles as term vectors of length 1, so that a dot product is a cosine similarity, and an
 * inverted index from terms to articles. Articles and terms are numbers; lists are concatenated.
 */
export interface TermIndex {
  /** The terms of article n, ascending, are at termStarts[n] up to termStarts[n + 1]. */
  termStarts: Uint32Array;
  terms: Uint32Array;
  /** The weight of each of `terms`. */
  weights: Float32Array;
  /**
   * The posting list of term t is at listStarts[t] up to listStarts[t + 1]: its articles by date,
   * then those without a date by falling weight.
   */
  listStarts: Uint32Array;
  listArticles: Uint32Array;
  listWeights: Float32Array;
  /** Where the articles without a date start in the posting list of each term. */
  undatedStarts: Uint32Array;
  /** The number of each term; the same articles give the same numbers. */
  termNumbers: Map<string, number>;
}

/**
 * Returns the term vectors of all articles and their inverted index.
 *
 * @param articles sorted by key, so that sums are the same to the last bit.
 * @param publishedDays as readPublishedDay returns them.
 */
export function buildTermIndex(
  articles: FieldTerms[],
  publishedDays: Float64Array,
  weights: SimilarityWeights,
): TermIndex {
  const termNumbers = new Map<string, number>();
  const meanLengths = averageLengths(articles);
  const vectors: [term: number, weight: number][][] = articles.map((fields) => {
    return [...weighTerms(fields, meanLengths, weights)]
      .map(([word, weight]): [number, number] => [numberOf(word, termNumbers), weight])
      .sort(([a], [b]) => a - b);
  });
  const termStarts = new Uint32Array(articles.length + 1);
  vectors.forEach((vector, at) => {
    termStarts[at + 1] = (termStarts[at] as number) + vector.length;
  });
  const terms = Uint32Array.from(vectors.flatMap((vector) => vector.map(([term]) => term)));
  const raw = Float32Array.from(vectors.flatMap((vector) => vector.map(([, weight]) => weight)));
  const counts = new Uint32Array(termNumbers.size);
  for (const term of terms) counts[term] = (counts[term] as number) + 1;
  const scaled = { termStarts, terms, weights: normaliseVectors(raw, terms, termStarts, counts) };
  return { ...scaled, ...invertVectors(scaled, publishedDays, counts), termNumbers };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Multiplies the weights by the root of BM25's idf, as a product has two, and scales to length 1. */
function normaliseVectors(
  raw: Float32Array,
  terms: Uint32Array,
  starts: Uint32Array,
  counts: Uint32Array,
): Float32Array {
  const total = starts.length - 1;
  const rootIdf = Float64Array.from(counts, (count) =>
    Math.sqrt(Math.log(1 + (total - count + 0.5) / (count + 0.5))),
  );
  const weights = raw.map((weight, at) => weight * (rootIdf[terms[at] as number] as number));
  for (let article = 0; article < total; article++) {
    const own = weights.subarray(starts[article], starts[article + 1]);
    const length = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0));
    for (let at = 0; at < own.length; at++) own[at] = (own[at] as number) / length;
  }
  return weights;
}

function invertVectors(
  { termStarts, terms, weights }: Pick<TermIndex, 'termStarts' | 'terms' | 'weights'>,
  publishedDays: Float64Array,
  counts: Uint32Array,
): Pick<TermIndex, 'listStarts' | 'listArticles' | 'listWeights' | 'undatedStarts'> {
  const listStarts = new Uint32Array(counts.length + 1);
  counts.forEach((count, term) => {
    listStarts[term + 1] = (listStarts[term] as number) + count;
  });
  const next = listStarts.slice();
  const undatedStarts = listStarts.slice(0, counts.length);
  const listArticles = new Uint32Array(terms.length);
  const listWeights = new Float32Array(terms.length);
  for (const article of orderByDay(publishedDays)) {
    const isDated = !Number.isNaN(publishedDays[article]);
    const end = termStarts[article + 1] as number;
    for (let at = termStarts[article] as number; at < end; at++) {
      const term = terms[at] as number;
      const place = next[term] as number;
      next[term] = place + 1;
      listArticles[place] = article;
      listWeights[place] = weights[at] as number;
      if (isDated) undatedStarts[term] = place + 1;
    }
  }
  for (const [term, start] of undatedStarts.entries()) {
    orderByWeight(listArticles, listWeights, start, listStarts[term + 1] as number);
  }
  return { listStarts, listArticles, listWeights, undatedStarts };
}

/** Sorts a part of a posting list by falling weight; equal weights keep their order. */
function orderByWeight(
  articles: Uint32Array,
  weights: Float32Array,
  start: number,
  end: number,
): void {
  if (end - start < 2) return;
  const part = Array.from(articles.subarray(start, end), (article, at) => ({
    article,
    weight: weights[start + at] as number,
  })).sort((a, b) => b.weight - a.weight);
  part.forEach(({ article, weight }, at) => {
    articles[start + at] = article;
    weights[start + at] = weight;
  });
}

/** Returns the numbers of the articles by date, those without a date last. */
function orderByDay(publishedDays: Float64Array): Uint32Array {
  const dayOf = (article: number) => {
    const day = publishedDays[article] as number;
    return Number.isNaN(day) ? Number.MAX_VALUE : day;
  };
  return Uint32Array.from(publishedDays.keys()).sort((a, b) => dayOf(a) - dayOf(b) || a - b);
}
