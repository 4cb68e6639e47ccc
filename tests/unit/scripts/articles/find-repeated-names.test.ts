import { expect, test } from 'vitest';
import { findRepeatedNames } from '../../../../scripts/articles/find-repeated-names.ts';

test.each([
  ['{"a":1,"a":2}', ['a']],
  ['{"a":1,"b":2,"a":3,"a":4}', ['a', 'a']],
  ['{"a":1,"\\u0061":2}', ['a']],
  ['{ "a" : 1 , "a" : 2 }', ['a']],
  ['{"a":{"b":1,"b":2}}', ['a.b']],
  ['{"a":[{"b":1},{"c":[],"b":1,"b":2}],"a":1}', ['a[1].b', 'a']],
  ['[{"a":1,"a":2}]', ['[0].a']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
])('finds in %s what an object has twice', (json, names) => {
  expect(findRepeatedNames(json)).toEqual(names);
});

test.each([
  '{}',
  '1',
  '"a"',
  '{"a":{"a":{"a":1}},"b":{"a":1}}',
  '[{"a":1},{"a":1}]',
  '{"a":"a","b":["a","a"]}',
  '{"a":"{\\"a\\":1,","b":"\\\\","c":"\\"a\\":"}',
  '{"A":1,"a":2,"":3," ":4}',
])('finds nothing in %s', (json) => {
  expect(findRepeatedNames(json)).toEqual([]);
});

test('stands a megabyte of escapes, and nesting without end', () => {
  expect(findRepeatedNames(JSON.stringify({ a: '"\\'.repeat(250_000) }))).toEqual([]);
  expect(findRepeatedNames(`${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`)).toEqual([]);
});
