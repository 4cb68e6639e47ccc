import { describe, expect, test } from 'vitest';
import {
  blockOf,
  countBlocks,
  countPacks,
  makePacks,
  packOf,
  splitPack,
  takeBlock,
  takePart,
} from '../../../../core/index/pack.ts';

const makeBuckets = (count: number) =>
  Array.from({ length: count }, (_, id) => new TextEncoder().encode(`bucket ${id}`.repeat(id % 5)));

describe('packs', () => {
  test.each([1, 4, 5, 80, 81, 1_000])('of %i buckets hold each bucket at its place', (count) => {
    const buckets = makeBuckets(count);
    const packs = makePacks(buckets);
    expect(packs).toHaveLength(countPacks(count));
    expect(packs.flatMap(splitPack)).toHaveLength(countBlocks(count));
    for (const [id, bucket] of buckets.entries()) {
      const pack = packs[packOf(blockOf(id))] as Uint8Array<ArrayBuffer>;
      expect(takePart(takeBlock(pack, blockOf(id)), id)).toEqual(bucket);
    }
  });

  test('throw a RangeError where they are truncated, empty or damaged', () => {
    const [pack] = makePacks(makeBuckets(8)) as [Uint8Array<ArrayBuffer>];
    for (let length = 0; length < pack.length; length += 3) {
      expect(() => takePart(takeBlock(pack.slice(0, length), 1), 7)).toThrow(RangeError);
    }
    expect(() => takeBlock(pack, 2)).toThrow(/no part 2/);
    expect(() => splitPack(new Uint8Array(16).fill(0xff))).toThrow(/table/);
    const crossed = pack.slice();
    crossed.set([0xff, 0xff, 0xff, 0x7f], 4);
    expect(() => takeBlock(crossed, 0)).toThrow(/cut off/);
  });
});
