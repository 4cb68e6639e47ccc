import { countJoined, joinBytes, sliceJoined } from '../bytes/joined-bytes.ts';

/*
 * Buckets are small, because a lookup reads one whole; what is stored and fetched is larger, because
 * each record and each file costs time of its own, whatever its size (docs/index.md):
 * a block is one record of the database, of some 50 kB. Chromium keeps values above 64 KiB outside
 * of the database, in files of their own
 * (third_party/blink/renderer/modules/indexeddb/idb_value_wrapping.h).
 * A pack is one file of about a megabyte.
 */
const bucketsPerBlock = 4;
const blocksPerPack = 20;

/** What lies in packs: buckets, the parts of the search index (core/search), and similar pieces. */
export const partKinds = ['bucket', 'search', 'similar'] as const;
export type PartKind = (typeof partKinds)[number];

/** How many parts an index has of each kind. */
export type PartCounts = Record<`${PartKind}Count`, number>;

export function countKind(counts: PartCounts, kind: PartKind): number {
  return counts[`${kind}Count`];
}

/** Blocks of all kinds, which are numbered on from kind to kind in the database. */
export function countAllBlocks(counts: PartCounts): number {
  return partKinds.reduce((sum, kind) => sum + countBlocks(countKind(counts, kind)), 0);
}

/** The number in the database of the first block of a kind. */
export function firstBlockOf(kind: PartKind, counts: PartCounts): number {
  return partKinds
    .slice(0, partKinds.indexOf(kind))
    .reduce((sum, before) => sum + countBlocks(countKind(counts, before)), 0);
}

/** The block of its kind that holds a bucket or another part. */
export function blockOf(bucketId: number): number {
  return Math.floor(bucketId / bucketsPerBlock);
}

/** The pack that holds a block. */
export function packOf(blockId: number): number {
  return Math.floor(blockId / blocksPerPack);
}

export function countBlocks(bucketCount: number): number {
  return blockOf(bucketCount - 1) + 1;
}

export function countPacks(bucketCount: number): number {
  return packOf(countBlocks(bucketCount) - 1) + 1;
}

/** The packs of all buckets, which stand in the order of their numbers. */
export function makePacks(buckets: readonly Uint8Array[]): Uint8Array<ArrayBuffer>[] {
  return groupsOf(groupsOf(buckets, bucketsPerBlock).map(joinBytes), blocksPerPack).map(joinBytes);
}

/** All blocks of a pack, as views into it. Throws where the pack is damaged. */
export function blocksIn(pack: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: countJoined(pack) }, (_, at) => sliceJoined(pack, at));
}

/** A block in its pack, as a view into it. Throws where the pack is damaged. */
export function takeBlock(pack: Uint8Array<ArrayBuffer>, blockId: number): Uint8Array<ArrayBuffer> {
  return sliceJoined(pack, blockId % blocksPerPack);
}

/** A bucket's bytes in its block, as a view into it. Throws where the block is damaged. */
export function takePart(
  block: Uint8Array<ArrayBuffer>,
  bucketId: number,
): Uint8Array<ArrayBuffer> {
  return sliceJoined(block, bucketId % bucketsPerBlock);
}

function groupsOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
