import { expect, test } from 'vitest';
import { findDuplicateKeys } from '../../../../scripts/articles/find-duplicate-keys.ts';

test.each([
  ['{"a":1,"a":2}', ['a']],
  ['{"a":1,"b":2,"a":3,"a":4}', ['a', 'a']],
  ['{"a":1,"\\u0061":2}', ['a']],
  ['{ "a" : 1 , "a" : 2 }', ['a']],
  ['{"a":{"b":1,"b":2}}', ['a.b']],
  ['{"a":[{"b":1},{"c":[],"b":1,"b":2}],"a":1}', ['a[1].b', 'a']],
  ['[{"a":1,"a":2}]', ['[0].a']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
])('finds the duplicate keys in %s', (json, paths) => {
  expect(findDuplicateKeys(json)).toEqual(paths);
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
  expect(findDuplicateKeys(json)).toEqual([]);
});

test('copes with a megabyte of escapes and 200,000 levels of nesting', () => {
  expect(findDuplicateKeys(JSON.stringify({ a: '"\\'.repeat(250_000) }))).toEqual([]);
  expect(findDuplicateKeys(`${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`)).toEqual([]);
});
