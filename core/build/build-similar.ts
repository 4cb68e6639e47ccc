import type { EntryPlace } from '../index/entry-place.ts';
import { encodeSimilar, type StoredSimilar } from '../index/similar-part.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import type { CollectedEntry } from './collect-entries.ts';
import type { ComparedArticles } from './similar/compare-articles.ts';
import { rankSimilar, type SimilarPiece } from './similar/rank-similar.ts';

export interface SimilarOptions {
  /** The maximum number of pieces of an entry; with 0 there are no parts. */
  count: number;
  onProgress?: (share: number) => void;
}

/**
 * Finds the pieces similar to each entry, without those that are linked to it, and returns them as
 * parts of an index, not compressed. Sets `similar` of each entry to the number of its pieces.
 *
 * @param buckets the entries of each bucket in the order of their rows.
 * @param compared the same entries, one bucket after another.
 */
export function buildSimilar(
  buckets: CollectedEntry[][],
  compared: ComparedArticles,
  { count, onProgress = () => {} }: SimilarOptions,
): Uint8Array<ArrayBuffer>[] {
  if (count === 0) return [];
  const entries = buckets.flat();
  const places = new Map<CanonicalKey, EntryPlace>();
  for (const [bucketId, rows] of buckets.entries()) {
    for (const [row, { key }] of rows.entries()) places.set(key, { bucketId, row });
  }
  const placeOf = (key: CanonicalKey) => places.get(key) as EntryPlace;
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const isKnown = (key: CanonicalKey, piece: CanonicalKey) =>
    byKey.get(key)?.links.some(({ to }) => to.key === piece) === true;
  const ranked = rankSimilar(compared, { count, isKnown, onProgress });
  const stored = new Map<CanonicalKey, StoredSimilar[]>();
  for (const [at, entry] of entries.entries()) {
    const pieces = ranked[at] as SimilarPiece[];
    if (pieces.length > 0) entry.similar = pieces.length;
    const store = ({ key, alsoAt, kind, words }: SimilarPiece): StoredSimilar => ({
      place: placeOf(key),
      alsoAt: alsoAt.map(placeOf),
      kind,
      words,
    });
    stored.set(entry.key, pieces.map(store));
  }
  return encodeSimilar(
    buckets.map((rows) => rows.map(({ key }) => stored.get(key) as StoredSimilar[])),
  );
}
