import { dotProduct } from './dot-product.ts';
import type { Neighbour } from './find-neighbours.ts';
import type { NeighbourTable } from './neighbour-table.ts';
import type { SimilarityWeights } from './similarity-weights.ts';
import type { TermIndex } from './term-index.ts';
import { timeDecay } from './time-decay.ts';

/** How many neighbours of a neighbour are looked at: twice what is ever shown. */
const neighboursSeen = 20;

/**
 * Takes an article, returns what is near it, best first, after its nearest were asked what is near
 * them. Pieces on one story are near each other, so two that share few words are told from strangers
 * by those that stand between them. Left out is what shares no word at all with the article: nobody
 * could say why it is there.
 */
export function rerankByNeighbours(
  article: number,
  table: NeighbourTable,
  index: TermIndex,
  moments: Float64Array,
  weights: SimilarityWeights,
): Neighbour[] {
  const nearest = table.get(article);
  const support = new Map<number, number>();
  for (const asked of nearest.slice(0, weights.askedNeighbours)) {
    for (const { article: other, score } of table.get(asked.article, neighboursSeen)) {
      if (other === article) continue;
      support.set(other, (support.get(other) ?? 0) + asked.score * score);
    }
  }
  const known = new Set(nearest.map((near) => near.article));
  const found = [...support.keys()]
    .filter((other) => !known.has(other))
    .map((other) => ({ article: other, alike: dotProduct(index, article, other) }))
    .filter(({ alike }) => alike > 0);
  const here = moments[article] as number;
  return [...nearest, ...found]
    .map(({ article: other, alike }) => {
      const backed = weights.neighbours * (support.get(other) ?? 0);
      const share = timeDecay(alike, here, moments[other] as number, weights);
      return { article: other, alike, score: (alike + backed) * share };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}
