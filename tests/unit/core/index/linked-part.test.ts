import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from '../../../../core/bytes/deflate.ts';
import {
  linkedPartOf,
  makeLinkedParts,
  openLinkedPart,
  readLinkedPart,
} from '../../../../core/index/linked-part.ts';

const makeFacts = (number: number) => ({
  place: { bucketId: number % 97, row: number % 130 },
  fingerprint: number.toString(36).padStart(2, '0').slice(-2),
  ...(number % 3 > 0 && { quality: number % 190 }),
  topics: [['Health'], ['Health', 'AI'], []][number % 3] as string[],
});

test('the facts of each of many pieces are found in its part', async () => {
  const facts = Array.from({ length: 9_000 }, (_, number) => makeFacts(number));
  const parts = makeLinkedParts(facts);
  expect(parts).toHaveLength(3);
  const bytes = await Promise.all(
    parts.map((part) => deflate(new TextEncoder().encode(JSON.stringify(part)))),
  );
  const opened = await Promise.all(
    bytes.map(async (each) => openLinkedPart(await readLinkedPart(each))),
  );
  for (const [number, expected] of facts.entries()) {
    expect(opened[linkedPartOf(number)]?.(number)).toEqual(expected);
  }
  expect(() => opened[2]?.(9_000)).toThrow(RangeError);
});

test('a quality that is no whole number survives', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (quality) => {
      const [part] = makeLinkedParts([{ ...makeFacts(1), quality }]);
      if (part === undefined) throw new Error('no part');
      expect(openLinkedPart(JSON.parse(JSON.stringify(part)))(0).quality).toBe(quality + 0);
    }),
  );
});

test('damaged bytes are never read as a part', async () => {
  const good = await deflate(
    new TextEncoder().encode(JSON.stringify(makeLinkedParts([makeFacts(1)])[0])),
  );
  await expect(readLinkedPart(good.slice(0, -5))).rejects.toThrow();
  const flipped = good.slice();
  flipped[5] = (flipped[5] ?? 0) ^ 1;
  await expect(readLinkedPart(flipped)).rejects.toThrow();
});
