import { averageLengths, type FieldTerms, weighTerms } from './read-terms.ts';
import type { SimilarityWeights } from './similarity-weights.ts';

/**
 * All articles as vectors of length 1 over their terms, so that a product of two is a share, and
 * the way back from a term to its articles. Articles and terms are numbers; lists lie end to end.
 */
export interface TermIndex {
  /** Of article n, from termStarts[n] up to termStarts[n + 1]: its terms, ascending, and weights. */
  termStarts: Uint32Array;
  terms: Uint32Array;
  weights: Float32Array;
  /**
   * Of term t, from listStarts[t] up to listStarts[t + 1]: its articles by moment, then those without
   * a date, the ones first of which it says most.
   */
  listStarts: Uint32Array;
  listArticles: Uint32Array;
  listWeights: Float32Array;
  /** Of each term, where its undated articles start. */
  undatedStarts: Uint32Array;
  /** The number of a term; the same articles give the same numbers. */
  termNumbers: Map<string, number>;
}

/**
 * @param articles in the order of their keys, so that sums come out the same to the last bit.
 * @param moments as readMoment gives them.
 */
export function buildTermIndex(
  articles: FieldTerms[],
  moments: Float64Array,
  weights: SimilarityWeights,
): TermIndex {
  const termNumbers = new Map<string, number>();
  const lengths = averageLengths(articles);
  const found: [term: number, weight: number][][] = articles.map((fields) => {
    const weighed = [...weighTerms(fields, lengths, weights)];
    return weighed
      .map(([word, weight]): [number, number] => [numberOf(word, termNumbers), weight])
      .sort(([a], [b]) => a - b);
  });
  const termStarts = new Uint32Array(articles.length + 1);
  found.forEach((list, at) => {
    termStarts[at + 1] = (termStarts[at] as number) + list.length;
  });
  const terms = Uint32Array.from(found.flatMap((list) => list.map(([term]) => term)));
  const raw = Float32Array.from(found.flatMap((list) => list.map(([, weight]) => weight)));
  const counts = new Uint32Array(termNumbers.size);
  for (const term of terms) counts[term] = (counts[term] as number) + 1;
  const vectors = { termStarts, terms, weights: scaleToLength(raw, terms, termStarts, counts) };
  return { ...vectors, ...invertVectors(vectors, moments, counts), termNumbers };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Rare words count more (BM25's idf, half of it on either side of a product). */
function scaleToLength(
  raw: Float32Array,
  terms: Uint32Array,
  starts: Uint32Array,
  counts: Uint32Array,
): Float32Array {
  const total = starts.length - 1;
  const rarity = Float64Array.from(counts, (count) =>
    Math.sqrt(Math.log(1 + (total - count + 0.5) / (count + 0.5))),
  );
  const weights = raw.map((weight, at) => weight * (rarity[terms[at] as number] as number));
  for (let article = 0; article < total; article++) {
    const own = weights.subarray(starts[article], starts[article + 1]);
    const length = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0));
    for (let at = 0; at < own.length; at++) own[at] = (own[at] as number) / length;
  }
  return weights;
}

function invertVectors(
  { termStarts, terms, weights }: Pick<TermIndex, 'termStarts' | 'terms' | 'weights'>,
  moments: Float64Array,
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
  for (const article of orderByMoment(moments)) {
    const isDated = !Number.isNaN(moments[article]);
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

/** Puts the heaviest of a part of a list first; of equals the one that comes first already. */
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

/** The numbers of the articles by moment, undated ones last. */
function orderByMoment(moments: Float64Array): Uint32Array {
  const last = (article: number) => {
    const moment = moments[article] as number;
    return Number.isNaN(moment) ? Number.MAX_VALUE : moment;
  };
  return Uint32Array.from(moments.keys()).sort((a, b) => last(a) - last(b) || a - b);
}
