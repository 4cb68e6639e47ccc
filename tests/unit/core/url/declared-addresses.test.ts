import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDeclaredAddresses } from '../../../../core/url/declared-addresses.ts';
import { anyAddress } from './address-arbitrary.ts';

const page = 'https://www.example.com/news/a-story-of-words-1';
const other = 'https://www.example.com/news/the-same-story-again';
const otherKey = 'example.com/news/the-same-story-again';

test('an article of the page’s own site may be declared', () => {
  expect(readDeclaredAddresses(page, [other])).toEqual([otherKey]);
});

test('parent and child hosts are the same site', () => {
  expect(readDeclaredAddresses('https://edition.example.com/a/b-c-d-e', [other])).toEqual([
    otherKey,
  ]);
});

test('a copy’s declared address is its publisher’s', () => {
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
])('a page that declares %s declares nothing', (_what, candidate) => {
  expect(readDeclaredAddresses(page, [candidate])).toEqual([]);
});

test('a page on a shared parent does not speak for its neighbours', () => {
  expect(
    readDeclaredAddresses('https://one.github.io/a-b-c-d', ['https://two.github.io/e-f-g-h']),
  ).toEqual([]);
});

test('a page on a host that strangers share speaks for its own corner only', () => {
  const mine = 'https://medium.com/@me/a-story-of-words-9718cd0fe504';
  const mineAgain = 'https://medium.com/@me/the-same-story-again-d6e62af173e2';
  const theirs = 'https://medium.com/@them/their-own-story-d6e62af173e2';
  expect(readDeclaredAddresses(mine, [theirs, mineAgain])).toEqual([
    'medium.com/@me/the-same-story-again-d6e62af173e2',
  ]);
});

test('an href of five million characters is not read', () => {
  expect(readDeclaredAddresses(page, [`${other}?${'a'.repeat(5_000_000)}`, other])).toEqual([
    otherKey,
  ]);
});

test('of ten thousand links the first eight are read', () => {
  const links = Array.from({ length: 10_000 }, (_, index) => `${other}-${index}`);
  expect(readDeclaredAddresses(page, links)).toHaveLength(8);
});

test('one article declared twice is looked up once', () => {
  expect(readDeclaredAddresses(page, [other, `${other}?fbclid=x`, `${other}/amp`])).toEqual([
    otherKey,
  ]);
});

test('a page that is no http(s) page declares nothing', () => {
  expect(readDeclaredAddresses('about:blank', [other])).toEqual([]);
});

test('no declaration makes it throw', () => {
  const candidate = fc.oneof(anyAddress, fc.string({ unit: 'binary' }), fc.webUrl());
  fc.assert(
    fc.property(candidate, fc.array(candidate, { maxLength: 12 }), (pageUrl, candidates) => {
      expect(readDeclaredAddresses(pageUrl, candidates).length).toBeLessThanOrEqual(8);
    }),
    { numRuns: 1000 },
  );
});
