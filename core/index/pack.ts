import { countJoined, joinBytes, sliceJoined } from '../bytes/joined-bytes.ts';

/*
 * Parts are small, because a lookup reads a whole one. Records of the database and files are
 * larger, because each costs a fixed time whatever its size (docs/index.md). A block is one record
 * of the database, of some 50 kB: Chromium keeps values above 64 KiB outside of the database, in
 * files of their own (third_party/blink/renderer/modules/indexeddb/idb_value_wrapping.h). A pack is
 * one file of about a megabyte.
 */
const partsPerBlock = 4;
const blocksPerPack = 20;

/** Kinds of parts: buckets, linked pieces, the search index (core/search), and similar pieces. */
export const partKinds = ['bucket', 'linked', 'search', 'similar'] as const;
export type PartKind = (typeof partKinds)[number];

/** Number of parts of each kind in an index. */
export type PartCounts = Record<`${PartKind}Count`, number>;

/** Returns the number of parts of a kind. */
export function countKind(counts: PartCounts, kind: PartKind): number {
  return counts[`${kind}Count`];
}

/** Returns the number of blocks of all kinds. The database numbers them across the kinds. */
export function countAllBlocks(counts: PartCounts): number {
  return partKinds.reduce((sum, kind) => sum + countBlocks(countKind(counts, kind)), 0);
}

/** Returns the number in the database of the first block of a kind. */
export function firstBlockOf(kind: PartKind, counts: PartCounts): number {
  return partKinds
    .slice(0, partKinds.indexOf(kind))
    .reduce((sum, before) => sum + countBlocks(countKind(counts, before)), 0);
}

/** Returns the number of the block that holds a part, within the part's kind. */
export function blockOf(partId: number): number {
  return Math.floor(partId / partsPerBlock);
}

/** Returns the number of the pack that holds a block, within the block's kind. */
export function packOf(blockId: number): number {
  return Math.floor(blockId / blocksPerPack);
}

/** Returns the number of blocks for so many parts. */
export function countBlocks(partCount: number): number {
  return blockOf(partCount - 1) + 1;
}

/** Returns the number of packs for so many parts. */
export function countPacks(partCount: number): number {
  return packOf(countBlocks(partCount) - 1) + 1;
}

/** Makes the packs of all parts of a kind, which come in the order of their numbers. */
export function makePacks(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer>[] {
  return groupsOf(groupsOf(parts, partsPerBlock).map(joinBytes), blocksPerPack).map(joinBytes);
}

/** Returns all blocks of a pack as views into it. Throws a RangeError if the pack is damaged. */
export function splitPack(pack: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: countJoined(pack) }, (_, at) => sliceJoined(pack, at));
}

/** Returns a block as a view into its pack. Throws a RangeError if the pack is damaged. */
export function takeBlock(pack: Uint8Array<ArrayBuffer>, blockId: number): Uint8Array<ArrayBuffer> {
  return sliceJoined(pack, blockId % blocksPerPack);
}

/** Returns a part as a view into its block. Throws a RangeError if the block is damaged. */
export function takePart(block: Uint8Array<ArrayBuffer>, partId: number): Uint8Array<ArrayBuffer> {
  return sliceJoined(block, partId % partsPerBlock);
}

function groupsOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
