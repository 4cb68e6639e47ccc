import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeColumn, readColumn } from '../../../../core/index/column.ts';

const roundTrip = (values: unknown[]) => {
  const column = JSON.parse(JSON.stringify(makeColumn(values)));
  return values.map((_, row) => readColumn(column, row));
};

test('values come back, whether they are shared or not', () => {
  const value = fc.oneof(
    fc.constantFrom(null, 0, 'news', 'article', '"\\', true),
    fc.array(fc.constantFrom('Azure', 'AI')),
    fc.string(),
    fc.nat(140),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), (values) => {
      expect(roundTrip(values)).toEqual(values);
    }),
  );
});

test('hundreds of distinct values that repeat come back', () => {
  const values = Array.from({ length: 4_000 }, (_, at) => (at * at) % 501);
  expect(roundTrip(values)).toEqual(values);
  const tooMany = Array.from({ length: 4_000 }, (_, at) => at % 2_000);
  expect(roundTrip(tooMany)).toEqual(tooMany);
});

test('a value that rows share is stored once', () => {
  const text = JSON.stringify(makeColumn(Array.from({ length: 100 }, () => 'a provider')));
  expect(text.split('a provider')).toHaveLength(2);
  expect(text.length).toBeLessThan(150);
});

test('a row that does not exist has no value', () => {
  expect(readColumn(makeColumn(['a', 'a', 'a', 'a', 'a', 'a']), 6)).toBeUndefined();
  expect(readColumn(makeColumn(['a', 'b']), 2)).toBeUndefined();
});
