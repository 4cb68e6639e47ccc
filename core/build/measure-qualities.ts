import type { Article } from '../article/article.ts';
import type { IndexHead } from '../index/index-head.ts';

/** Among fewer, a rank says little. */
const leastRated = 20;

/** Steps of the scale: a percent is about a pixel of the meter, and what readers choose in the options. */
const steps = 100;

/**
 * Returns how many articles are rated, and the scale of their qualities (core/index/quality-scale.ts).
 * Pieces that are no articles do not count: the collection links to them, but does not consist of them.
 */
export function measureQualities(articles: readonly Article[]): IndexHead['qualities'] {
  const sorted = articles
    .flatMap(({ quality }) => (quality === undefined ? [] : [quality]))
    .sort((a, b) => a - b);
  const rated = sorted.length;
  // Articles that are all rated alike have no order either.
  if (rated < leastRated || sorted[0] === sorted.at(-1)) return { rated, scale: [] };
  const scale = Array.from(
    { length: steps },
    (_, step) => sorted[Math.floor((step * rated) / steps)] as number,
  );
  return { rated, scale };
}
