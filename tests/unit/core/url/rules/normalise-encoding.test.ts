import { expect, test } from 'vitest';
import {
  normalisePathEncoding,
  normaliseQueryEncoding,
} from '../../../../../core/url/rules/normalise-encoding.ts';
import { applyRule } from '../apply-rule.ts';

test.each([
  ['example.com/%7Ealice', 'example.com/~alice'],
  ['example.com/%e2%99%a5', 'example.com/%E2%99%A5'],
  ['example.com/a%2fb', 'example.com/a%2Fb'],
  ['example.com/a%3Fb', 'example.com/a%3Fb'],
  ['example.com/%3A%40%21', 'example.com/:@!'],
  ['example.com/a[1]|2', 'example.com/a%5B1%5D%7C2'],
  ['example.com/100%', 'example.com/100%25'],
  ['example.com/é', 'example.com/%C3%A9'],
])('normalises the path %s', (before, after) => {
  expect(applyRule(normalisePathEncoding, before)).toBe(after);
});

test.each([
  ['example.com/?a=x%20y', 'example.com/?a=x+y'],
  ['example.com/?a=x+y', 'example.com/?a=x+y'],
  ['example.com/?a=x%2By', 'example.com/?a=x%2By'],
  ['example.com/?a=x%26y', 'example.com/?a=x%26y'],
  ['example.com/?a=x%3Dy', 'example.com/?a=x=y'],
  ['example.com/?a%3Db=c', 'example.com/?a%3Db=c'],
  ['example.com/?a[0]=b', 'example.com/?a%5B0%5D=b'],
  ["example.com/?a='b'", "example.com/?a='b'"],
  ['example.com/?a=&b', 'example.com/?a&b'],
  ['example.com/?a=1&&b=2&', 'example.com/?a=1&b=2'],
  ['example.com/?=x&a=1', 'example.com/?a=1'],
  ['example.com/?a=1&amp;b=2', 'example.com/?a=1&b=2'],
  ['example.com/?a=1?utm_source=x', 'example.com/?a=1&utm_source=x'],
])('normalises the query %s', (before, after) => {
  expect(applyRule(normaliseQueryEncoding, before)).toBe(after.replace('com/?', 'com?'));
});
