import type { EntryPlace } from '../index/entry-place.ts';
import type { IndexEntry } from '../index/index-entry.ts';
import { encodeSimilar, type StoredSimilar } from '../index/similar-part.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { keysOf } from './assign-keys.ts';
import { rankSimilar, type SimilarPiece } from './similar/rank-similar.ts';

export interface SimilarOptions {
  /** The maximum number of pieces of an entry; with 0 there are no parts. */
  count: number;
  /** The key of an entry, by the key of another of its addresses. */
  aliases: Map<CanonicalKey, CanonicalKey>;
  onProgress?: (share: number) => void;
}

/**
 * Finds the pieces similar to each entry, without those that are linked to it, and returns them as
 * parts of an index, not compressed. Sets `similar` of each entry to the number of its pieces.
 *
 * @param buckets the entries of each bucket in the order of their rows.
 */
export function buildSimilar(
  buckets: IndexEntry[][],
  { count, aliases, onProgress = () => {} }: SimilarOptions,
): Uint8Array<ArrayBuffer>[] {
  if (count === 0) return [];
  const entries = buckets.flat();
  const places = new Map<CanonicalKey, EntryPlace>();
  for (const [bucketId, rows] of buckets.entries()) {
    for (const [row, { key }] of rows.entries()) places.set(key, { bucketId, row });
  }
  const placeOf = (key: CanonicalKey) => places.get(key) as EntryPlace;
  const linkedKeys = new Map(entries.map((entry) => [entry.key, readLinkedKeys(entry, aliases)]));
  const isKnown = (key: CanonicalKey, piece: CanonicalKey) =>
    linkedKeys.get(key)?.has(piece) === true;
  const ranked = rankSimilar(entries, { count, isKnown, onProgress });
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

function readLinkedKeys(
  { linked }: IndexEntry,
  aliases: SimilarOptions['aliases'],
): Set<CanonicalKey> | undefined {
  if (linked.length === 0) return undefined;
  return new Set(linked.flatMap(keysOf).map((key) => aliases.get(key) ?? key));
}
