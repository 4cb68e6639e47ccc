import { dotProduct } from './dot-product.ts';
import type { SimilarityWeights } from './similarity-weights.ts';
import type { TermIndex } from './term-index.ts';
import { timeDecay } from './time-decay.ts';
import { TopK } from './top-k.ts';

/** Another article, by number, and how near it is. */
export interface Neighbour {
  article: number;
  /** Similarity of the texts, 0 to 1. */
  similarity: number;
  /** The similarity after time decay. */
  score: number;
}

/**
 * How many articles with one word are compared: all of them for a rare word. For a frequent word,
 * those nearest in time, and of those without a date the ones in which it has the most weight. The
 * limit keeps the work linear in the number of articles: a word in 5 % of 100,000 articles would
 * otherwise cost each of these 5,000 comparisons. Twice the limit changes no figure of the
 * evaluation by 0.001.
 */
const maxPerWord = 500;
const maxUndatedPerWord = 125;

/** How many neighbours an article has at most; ten are shown after grouping and filtering. */
export const maxNeighbours = 50;

/**
 * Returns a function that finds the nearest articles of an article, best first; with equal scores
 * the lower number is first.
 *
 * @param publishedDays as readPublishedDay returns them.
 */
export function openNeighbourFinder(
  index: TermIndex,
  publishedDays: Float64Array,
  weights: SimilarityWeights,
): (article: number) => Neighbour[] {
  const sums = new Float32Array(publishedDays.length);
  const touched = new Uint32Array(publishedDays.length);
  return (article) => {
    let count = 0;
    for (const [start, end, weight] of findPostingRanges(article, index, publishedDays)) {
      for (let at = start; at < end; at++) {
        const other = index.listArticles[at] as number;
        const sum = sums[other] as number;
        if (sum === 0) touched[count++] = other;
        sums[other] = sum + weight * (index.listWeights[at] as number);
      }
    }
    sums[article] = 0;
    const day = publishedDays[article] as number;
    const best = new TopK(maxNeighbours);
    for (let at = 0; at < count; at++) {
      const other = touched[at] as number;
      const similarity = sums[other] as number;
      sums[other] = 0;
      // Time decay only lowers a score, so most articles are rejected before it is computed.
      if (similarity <= best.threshold) continue;
      const decay = timeDecay(similarity, day, publishedDays[other] as number, weights);
      best.offer(other, similarity * decay);
    }
    return best.articles
      .map((other) => {
        const similarity = dotProduct(index, article, other);
        const decay = timeDecay(similarity, day, publishedDays[other] as number, weights);
        return { article: other, similarity, score: similarity * decay };
      })
      .sort((a, b) => b.score - a.score || a.article - b.article);
  };
}

type PostingRange = [start: number, end: number, weight: number];

/** Returns the parts of the posting lists that an article is compared with. */
function findPostingRanges(
  article: number,
  index: TermIndex,
  publishedDays: Float64Array,
): PostingRange[] {
  const ranges: PostingRange[] = [];
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
    const day = publishedDays[article] as number;
    const middle = Number.isNaN(day)
      ? undated
      : start + countBefore(day, index.listArticles.subarray(start, undated), publishedDays);
    const first = Math.max(start, Math.min(middle - maxPerWord / 2, undated - maxPerWord));
    ranges.push([first, Math.min(undated, first + maxPerWord), weight]);
    const undatedCount = Number.isNaN(day) ? maxPerWord : maxUndatedPerWord;
    ranges.push([undated, Math.min(end, undated + undatedCount), weight]);
  }
  return ranges;
}

/** Returns how many of the articles, sorted by day, were published before a day. */
function countBefore(day: number, articles: Uint32Array, publishedDays: Float64Array): number {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((publishedDays[articles[middle] as number] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
