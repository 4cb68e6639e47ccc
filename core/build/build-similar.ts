import type { EntryPlace } from '../index/entry-place.ts';
import type { IndexEntry } from '../index/index-entry.ts';
import { encodeSimilar, type StoredSimilar } from '../index/similar-part.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { keysOf } from './assign-keys.ts';
import { rankSimilar, type Similar } from './similar/rank-similar.ts';

export interface SimilarOptions {
  /** How many pieces an entry gets at most; 0 makes no parts. */
  count: number;
  /** An address that is not an entry's key → the key. */
  aliases: Map<CanonicalKey, CanonicalKey>;
  onProgress?: (share: number) => void;
}

/**
 * Finds the pieces similar to each entry, without those that stand beside it already, and notes at
 * each how many it has.
 *
 * @param buckets the entries of each bucket in the order of their rows.
 * @returns the parts, not compressed.
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
  const beside = new Map(entries.map((entry) => [entry.key, keysBeside(entry, aliases)]));
  const isKnown = (key: CanonicalKey, piece: CanonicalKey) => beside.get(key)?.has(piece) === true;
  const ranked = rankSimilar(entries, { count, isKnown, onProgress });
  const stored = new Map<CanonicalKey, StoredSimilar[]>();
  for (const [at, entry] of entries.entries()) {
    const pieces = ranked[at] as Similar[];
    if (pieces.length > 0) entry.similar = pieces.length;
    const store = ({ key, alsoAt, kind, words }: Similar): StoredSimilar => ({
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

function keysBeside(
  { linked }: IndexEntry,
  aliases: SimilarOptions['aliases'],
): Set<CanonicalKey> | undefined {
  if (linked.length === 0) return undefined;
  return new Set(linked.flatMap(keysOf).map((key) => aliases.get(key) ?? key));
}
