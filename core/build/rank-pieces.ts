import { buildSimilar, type SimilarOptions } from './build-similar.ts';
import type { CollectedEntry } from './collect-entries.ts';
import { keepOrder, maxFront, orderLinks } from './order-links.ts';
import { compareArticles } from './similar/compare-articles.ts';

/** About the share of comparing in the time of all ranking. */
const comparingShare = 0.8;

/**
 * Compares all entries by their texts, orders the links of each by what the pieces say about it, and
 * returns the parts with similar pieces, as buildSimilar does. What it needs to compare them takes as
 * much memory as the entries, and is gone when it returns.
 *
 * @param buckets the entries of each bucket in the order of their rows.
 */
export function rankPieces(
  buckets: CollectedEntry[][],
  { count, onProgress = () => {} }: SimilarOptions,
): Uint8Array<ArrayBuffer>[] {
  const entries = buckets.flat();
  // Without similar pieces, an index of short lists needs no comparison, which is most of the work.
  if (count === 0 && entries.every(({ links }) => links.length <= maxFront)) {
    for (const entry of entries) keepOrder(entry);
    return [];
  }
  const compared = compareArticles(entries, {
    onProgress: (share) => onProgress(comparingShare * share),
  });
  orderLinks(entries, compared);
  return buildSimilar(buckets, compared, {
    count,
    onProgress: (share) => onProgress(comparingShare + (1 - comparingShare) * share),
  });
}
