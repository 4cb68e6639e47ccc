import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTermBlock, encodeTermBlock } from '../../../../core/search/term-block.ts';
import { compareText } from '../../../../core/text/compare-text.ts';

const postingsArbitrary = fc
  .uniqueArray(fc.tuple(fc.nat(2 ** 31), fc.integer({ min: 1, max: 63 })), {
    selector: ([document]) => document,
    minLength: 1,
  })
  .map((pairs) => pairs.sort((a, b) => a[0] - b[0]))
  .map((pairs) => ({
    documents: pairs.map(([document]) => document),
    impacts: pairs.map(([, impact]) => impact),
  }));

const termsArbitrary = fc
  .dictionary(
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((term) => !term.includes('\n')),
    postingsArbitrary,
    {
      minKeys: 1,
    },
  )
  .map((terms) => Object.entries(terms).sort((a, b) => compareText(a[0], b[0])));

test('a block is decoded to the terms, documents and impacts that were encoded', () => {
  fc.assert(
    fc.property(termsArbitrary, (terms) => {
      const block = decodeTermBlock(encodeTermBlock(terms));
      expect(block.terms).toEqual(terms.map(([term]) => term));
      for (const [at, [, postings]] of terms.entries()) {
        const { documents, impacts } = block.readPostings(at);
        expect({ documents: Array.from(documents), impacts: Array.from(impacts) }).toEqual(
          postings,
        );
      }
    }),
  );
});

test('a truncated block and a missing term throw a RangeError', () => {
  const whole = encodeTermBlock([
    ['a', { documents: [0, 300], impacts: [1, 63] }],
    ['b', { documents: [7], impacts: [5] }],
  ]);
  for (let length = 0; length < whole.length; length++) {
    expect(() => decodeTermBlock(whole.slice(0, length))).toThrow(RangeError);
  }
  expect(() => decodeTermBlock(whole).readPostings(2)).toThrow(/no term 2/);
});
