import { type Alias, type Bucket, bucketOf, makeBucket, sortRows } from '../index/bucket.ts';
import type { IndexEntry, PieceLink } from '../index/index-entry.ts';
import { fingerprintOf } from '../index/key-hash.ts';
import type { LinkedPieceFacts } from '../index/linked-part.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { type CollectedEntry, compareNewest, type EntryLink } from './collect-entries.ts';

/**
 * The target size of a bucket's entries as JSON; stored as columns and compressed they take a fifth of
 * it. A look-up reads one bucket, so small buckets are fast. A bucket is compressed as a whole, so large
 * buckets are small on disk. This size keeps a block of four buckets under the 64 KiB above which
 * Chromium stores a value in a file of its own (core/index/pack.ts).
 */
const bucketBytes = 66_000;

/** Most links are one or two characters (core/index/entry-links.ts). */
const bytesPerLink = 2;

/** Returns the entries of each bucket, in the order of their rows. */
export function distributeEntries(entries: CollectedEntry[]): CollectedEntry[][] {
  const total = entries.reduce((sum, entry) => sum + estimateBytes(entry), 0);
  const bucketCount = Math.max(1, Math.round(total / bucketBytes));
  const buckets = Array.from({ length: bucketCount }, (): CollectedEntry[] => []);
  for (const entry of entries) buckets[bucketOf(entry.key, bucketCount)]?.push(entry);
  return buckets.map(sortRows);
}

function estimateBytes({ key, article, links }: CollectedEntry): number {
  return JSON.stringify({ key, article }).length + bytesPerLink * links.length;
}

export interface NumberedPieces {
  numbers: Map<CollectedEntry, number>;
  /** In the order of the numbers. */
  facts: LinkedPieceFacts[];
}

/** Numbers the entries that others name, from the oldest. */
export function numberLinked(rows: CollectedEntry[][]): NumberedPieces {
  const targets = new Set<CollectedEntry>();
  for (const { links, alsoAt } of rows.flat()) {
    for (const { to } of links) targets.add(to);
    for (const copy of alsoAt) targets.add(copy);
  }
  const located = rows.flatMap((entries, bucketId) =>
    entries.flatMap((entry, row) => (targets.has(entry) ? [{ entry, bucketId, row }] : [])),
  );
  located.sort((a, b) => compareNewest(b.entry, a.entry));
  return {
    numbers: new Map(located.map(({ entry }, number) => [entry, number])),
    facts: located.map(({ entry: { key, article }, ...place }) => ({
      place,
      fingerprint: fingerprintOf(key),
      ...(article.quality !== undefined && { quality: article.quality }),
      topics: article.filterTopics ?? article.topics,
    })),
  };
}

/** Makes all buckets, one after another: together they take as much memory as the entries. */
export function* makeBuckets(
  rows: CollectedEntry[][],
  aliases: Map<CanonicalKey, CanonicalKey>,
  numbers: Map<CollectedEntry, number>,
): Generator<Bucket> {
  const aliasesIn = rows.map((): Alias[] => []);
  for (const alias of aliases) aliasesIn[bucketOf(alias[0], rows.length)]?.push(alias);
  const numberOf = (entry: CollectedEntry) => numbers.get(entry) as number;
  const toLink = ({ to, ...link }: EntryLink, isFront: boolean): PieceLink => ({
    ...link,
    piece: numberOf(to),
    isFront,
  });
  const toEntry = ({ links, front, alsoAt, ...entry }: CollectedEntry): IndexEntry => ({
    ...entry,
    linked: links.map((link, at) => toLink(link, at < front)),
    ...(alsoAt.length > 0 && { alsoAt: alsoAt.map(numberOf) }),
  });
  for (const [id, entries] of rows.entries()) {
    yield makeBucket([id, rows.length], entries.map(toEntry), aliasesIn[id] ?? []);
  }
}
