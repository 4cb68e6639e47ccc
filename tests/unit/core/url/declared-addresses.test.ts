import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDeclaredAddresses } from '../../../../core/url/declared-addresses.ts';
import { anyAddress } from './address-arbitrary.ts';

const page = 'https://www.example.com/news/a-story-of-words-1';
const other = 'https://www.example.com/news/the-same-story-again';
const otherKey = 'example.com/news/the-same-story-again';

test('a page may declare an article of its own site', () => {
  expect(readDeclaredAddresses(page, [other])).toEqual([otherKey]);
});

test('a host and its subdomain are the same site', () => {
  expect(readDeclaredAddresses('https://edition.example.com/a/b-c-d-e', [other])).toEqual([
    otherKey,
  ]);
});

test('a copy may declare an article of its publisher', () => {
  const copy = 'https://example-com.cdn.ampproject.org/c/s/example.com/news/a-story-of-words-1/amp';
  expect(readDeclaredAddresses(copy, [other])).toEqual([otherKey]);
});

test('an href may be relative', () => {
  expect(readDeclaredAddresses(page, ['/news/the-same-story-again'])).toEqual([otherKey]);
});

test.each([
  ['the page itself', `${page}?utm_source=x`],
  ['another site’s article', 'https://example.org/news/a-story-of-words-1'],
  ['a sibling’s article', 'https://other-example.com/news/a-story-of-words-1'],
  [
    'another site’s article in a wrapper',
    `https://web.archive.org/web/2020/https://example.org/news/a-b-c-d`,
  ],
  ['its home page', 'https://www.example.com/'],
  ['a section', 'https://www.example.com/news/'],
  ['a search', 'https://www.example.com/search?q=words'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,words'],
  ['a file', 'file:///etc/hosts'],
  ['nothing', '   '],
  ['no address', 'https://'],
  ['half an address', 'http://[::'],
])('a declaration of %s is ignored', (_what, candidate) => {
  expect(readDeclaredAddresses(page, [candidate])).toEqual([]);
});

test('a page under a public suffix cannot declare a page of a sibling host', () => {
  expect(
    readDeclaredAddresses('https://one.github.io/a-b-c-d', ['https://two.github.io/e-f-g-h']),
  ).toEqual([]);
});

test('a page on a host with many users can declare only pages of its own user', () => {
  const mine = 'https://medium.com/@me/a-story-of-words-9718cd0fe504';
  const mineAgain = 'https://medium.com/@me/the-same-story-again-d6e62af173e2';
  const theirs = 'https://medium.com/@them/their-own-story-d6e62af173e2';
  expect(readDeclaredAddresses(mine, [theirs, mineAgain])).toEqual([
    'medium.com/@me/the-same-story-again-d6e62af173e2',
  ]);
});

test('an href of five million characters is ignored', () => {
  expect(readDeclaredAddresses(page, [`${other}?${'a'.repeat(5_000_000)}`, other])).toEqual([
    otherKey,
  ]);
});

test('only the first eight of ten thousand hrefs are read', () => {
  const links = Array.from({ length: 10_000 }, (_, index) => `${other}-${index}`);
  expect(readDeclaredAddresses(page, links)).toHaveLength(8);
});

test('an article that is declared twice is returned once', () => {
  expect(readDeclaredAddresses(page, [other, `${other}?fbclid=x`, `${other}/amp`])).toEqual([
    otherKey,
  ]);
});

test('a page without an http(s) address declares nothing', () => {
  expect(readDeclaredAddresses('about:blank', [other])).toEqual([]);
});

test('readDeclaredAddresses never throws', () => {
  const candidate = fc.oneof(anyAddress, fc.string({ unit: 'binary' }), fc.webUrl());
  fc.assert(
    fc.property(candidate, fc.array(candidate, { maxLength: 12 }), (pageUrl, candidates) => {
      expect(readDeclaredAddresses(pageUrl, candidates).length).toBeLessThanOrEqual(8);
    }),
    { numRuns: 1000 },
  );
});
