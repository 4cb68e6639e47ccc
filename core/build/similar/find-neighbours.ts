import { dotProduct } from './dot-product.ts';
import type { SimilarityWeights } from './similarity-weights.ts';
import type { TermIndex } from './term-index.ts';
import { timeDecay } from './time-decay.ts';
import { TopK } from './top-k.ts';

/** Another article, by number, and how near it is. */
export interface Neighbour {
  article: number;
  /** How alike the texts are, 0 to 1. */
  alike: number;
  /** The same, less what time takes away. */
  score: number;
}

/**
 * How many articles of one word are looked at: all of a rarer word's; of a commoner one's those next
 * in time, and of those without a date the ones of which it says most. This is what keeps the work in
 * proportion to the articles: a word in 5 % of 100,000 would cost each of them 5,000 looks. Twice as
 * many change no figure of the evaluation by 0.001.
 */
const maxPerWord = 500;
const maxUndatedPerWord = 125;

/** How many of the nearest are kept: after folding and sorting out, ten are shown at most. */
export const neighboursKept = 50;

/**
 * Takes the index, returns a function from an article to the articles nearest to it, best first; of
 * equals the one that comes first.
 */
export function openNeighbourFinder(
  index: TermIndex,
  moments: Float64Array,
  weights: SimilarityWeights,
): (article: number) => Neighbour[] {
  const sums = new Float32Array(moments.length);
  const touched = new Uint32Array(moments.length);
  return (article) => {
    let count = 0;
    for (const [start, end, weight] of rangesOf(article, index, moments)) {
      for (let at = start; at < end; at++) {
        const other = index.listArticles[at] as number;
        const sum = sums[other] as number;
        if (sum === 0) touched[count++] = other;
        sums[other] = sum + weight * (index.listWeights[at] as number);
      }
    }
    sums[article] = 0;
    const moment = moments[article] as number;
    const best = new TopK(neighboursKept);
    for (let at = 0; at < count; at++) {
      const other = touched[at] as number;
      const alike = sums[other] as number;
      sums[other] = 0;
      // Time only takes away, so most need not be weighed.
      if (alike <= best.least) continue;
      best.offer(other, alike * timeDecay(alike, moment, moments[other] as number, weights));
    }
    return best.articles
      .map((other) => {
        const alike = dotProduct(index, article, other);
        const score = alike * timeDecay(alike, moment, moments[other] as number, weights);
        return { article: other, alike, score };
      })
      .sort((a, b) => b.score - a.score || a.article - b.article);
  };
}

type Range = [start: number, end: number, weight: number];

/** Which parts of the words' lists an article looks at. */
function rangesOf(article: number, index: TermIndex, moments: Float64Array): Range[] {
  const ranges: Range[] = [];
  const last = index.termStarts[article + 1] as number;
  for (let at = index.termStarts[article] as number; at < last; at++) {
    const term = index.terms[at] as number;
    const weight = index.weights[at] as number;
    const start = index.listStarts[term] as number;
    const end = index.listStarts[term + 1] as number;
    if (end - start === 1) continue;
    if (end - start <= maxPerWord) {
      ranges.push([start, end, weight]);
      continue;
    }
    const undated = index.undatedStarts[term] as number;
    const moment = moments[article] as number;
    const middle = Number.isNaN(moment)
      ? undated
      : findMoment(index.listArticles, moments, start, undated, moment);
    const first = Math.max(start, Math.min(middle - maxPerWord / 2, undated - maxPerWord));
    ranges.push([first, Math.min(undated, first + maxPerWord), weight]);
    const undatedCount = Number.isNaN(moment) ? maxPerWord : maxUndatedPerWord;
    ranges.push([undated, Math.min(end, undated + undatedCount), weight]);
  }
  return ranges;
}

/** The first place in a part of a list whose article is not before the moment. */
function findMoment(
  list: Uint32Array,
  moments: Float64Array,
  start: number,
  end: number,
  moment: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[list[middle] as number] as number) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
