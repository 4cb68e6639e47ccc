import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeVlq, encodeVlq, unzigzag, zigzag } from '../../../../core/bytes/base64-vlq.ts';

test('numbers are decoded to what was encoded', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
      expect(decodeVlq(encodeVlq(numbers))).toEqual(numbers);
    }),
  );
});

test('the digits are those of source maps, and numbers below 32 take one', () => {
  expect(encodeVlq([0, 1, 31, 32, 1_000])).toBe('ABfgBof');
});

test.each(['g', 'A g', 'é', 'gggggggg', 'A\u0000'])('%j is damaged', (text) => {
  expect(() => decodeVlq(text)).toThrow(RangeError);
});

test('any whole number survives the zigzag, which keeps small ones small', () => {
  expect([0, -1, 1, -2, 2].map(zigzag)).toEqual([0, 1, 2, 3, 4]);
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), (number) => {
      expect(unzigzag(zigzag(number))).toBe(number);
    }),
  );
});
