import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../../core/url/canonical-url.ts';

const key = 'medicalxpress.com/news/2022-05-a-story.html';

test.each([
  'https://medicalxpress.com/news/2022-05-a-story.html',
  'http://www.medicalxpress.com/news/2022-05-a-story.html#comments',
  'https://m.medicalxpress.com/news/2022-05-a-story.html',
  'https://medicalxpress.com/news/2022-05-a-story.amp',
  'https://medicalxpress-com.cdn.ampproject.org/c/s/medicalxpress.com/news/2022-05-a-story.amp',
  'https://www.google.com/amp/s/medicalxpress.com/news/2022-05-a-story.amp',
  'https://medicalxpress-com.translate.goog/news/2022-05-a-story.html?_x_tr_sl=en&_x_tr_tl=de',
  'https://web.archive.org/web/20220601000000/https://medicalxpress.com/news/2022-05-a-story.html',
  'https://web.archive.org/web/2022/https://www.google.com/amp/s/medicalxpress.com/news/2022-05-a-story.amp',
  'https://medicalxpress.com/news/2022-05-a-story.html?utm_source=x&fbclid=y#:~:text=words',
  'medicalxpress.com/news/2022-05-a-story.html',
  key,
])('%s has the key of the article', (address) => {
  expect(canonicalUrl(address)).toBe(key);
});

test.each([
  ['https://example.com/FooBar', 'https://example.com/FOOBAR'],
  ['https://example.com/a?id=1', 'https://example.com/a?id=2'],
  ['https://example.com/a?page=2', 'https://example.com/a'],
  ['https://example.com/a', 'https://news.example.com/a'],
  ['https://example.com/a', 'https://example.org/a'],
  ['https://example.com/a', 'https://example.com:8080/a'],
  ['https://one.github.io/a', 'https://two.github.io/a'],
  ['https://example.com/a%2Fb', 'https://example.com/a/b'],
  ['https://example.com/a.html', 'https://example.com/a'],
])('%s and %s have different keys', (a, b) => {
  expect(canonicalUrl(a)).not.toBe(canonicalUrl(b));
});

test('the key of a host of one word starts with two slashes', () => {
  expect(canonicalUrl('http://localhost:3000/a')).toBe('//localhost:3000/a');
  expect(canonicalUrl('//localhost:3000/a')).toBe('//localhost:3000/a');
});

test('an address nested in 40 archives has no key or the short one', () => {
  const nested = `${'https://web.archive.org/web/2020/'.repeat(40)}https://example.com/a`;
  expect([undefined, 'example.com/a']).toContain(canonicalUrl(nested));
});

test('an address with a key of more than 4,096 characters has no key', () => {
  expect(canonicalUrl(`https://example.com/${'☃'.repeat(2000)}`)).toBeUndefined();
});
