import { dotProduct } from './dot-product.ts';
import type { Neighbour } from './neighbour-finder.ts';
import type { NeighbourTable } from './neighbour-table.ts';
import type { SimilarityWeights } from './similarity-weights.ts';
import type { TermIndex } from './term-index.ts';
import { timeDecay } from './time-decay.ts';

/** How many neighbours of a neighbour are read: twice what is ever shown. */
const maxSecondNeighbours = 20;

export interface RerankOptions {
  /** The neighbours of all articles. */
  table: NeighbourTable;
  index: TermIndex;
  /** As readPublishedDay returns them. */
  publishedDays: Float64Array;
  weights: SimilarityWeights;
}

/**
 * Returns the neighbours of an article, and those of its nearest neighbours, best first. Pieces on
 * one story are near each other, so a piece that shares few words with the article still ranks above
 * unrelated ones if the nearest neighbours are near it. Articles that share no word with the article
 * are left out, because the card could not say why they are shown.
 */
export function rerankByNeighbours(
  article: number,
  { table, index, publishedDays, weights }: RerankOptions,
): Neighbour[] {
  const nearest = table.get(article);
  const support = new Map<number, number>();
  for (const near of nearest.slice(0, weights.expandedNeighbours)) {
    for (const { article: other, score } of table.get(near.article, maxSecondNeighbours)) {
      if (other === article) continue;
      support.set(other, (support.get(other) ?? 0) + near.score * score);
    }
  }
  const known = new Set(nearest.map((near) => near.article));
  const found = [...support.keys()]
    .filter((other) => !known.has(other))
    .map((other) => ({ article: other, similarity: dotProduct(index, article, other) }))
    .filter(({ similarity }) => similarity > 0);
  const day = publishedDays[article] as number;
  return [...nearest, ...found]
    .map(({ article: other, similarity }) => {
      const boost = weights.neighbourSupport * (support.get(other) ?? 0);
      const decay = timeDecay(similarity, day, publishedDays[other] as number, weights);
      return { article: other, similarity, score: (similarity + boost) * decay };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}
