import { expect, test } from 'vitest';
import { unwrapAmpCache } from '../../../../../core/url/rules/unwrap-amp-cache.ts';
import { unwrapArchive } from '../../../../../core/url/rules/unwrap-archive.ts';
import { unwrapRedirect } from '../../../../../core/url/rules/unwrap-redirect.ts';
import { unwrapTranslation } from '../../../../../core/url/rules/unwrap-translation.ts';
import { applyRule } from '../apply-rule.ts';

test.each([
  ['web.archive.org/web/20200102030405/https://example.com/a?b=1', 'https://example.com/a?b=1'],
  ['web.archive.org/web/20200102030405id_/http:/example.com/a', 'http://example.com/a'],
  ['web.archive.org/web/2020/example.com/a', 'example.com/a'],
  ['web.archive.org/web/2020/https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
  ['web.archive.org/web/https://example.com/a', 'https://example.com/a'],
  ['arquivo.pt/wayback/20200102030405/https://example.com/a', 'https://example.com/a'],
  ['web.archive.org/web/2/https://example.com/a', 'https://example.com/a'],
  ['archive.ph/20200102030405/https://example.com/a', 'https://example.com/a'],
  ['archive.is/2020.01.02-030405/https://example.com/a', 'https://example.com/a'],
  ['archive.today/newest/https://example.com/a', 'https://example.com/a'],
  ['via.hypothes.is/https://example.com/a', 'https://example.com/a'],
])('unwraps an archived page: %s', (before, after) => {
  expect(applyRule(unwrapArchive, before)).toBe(after);
});

test.each([
  'web.archive.org/web/*/https://example.com/a',
  'web.archive.org/save',
  'web.archive.org/web/2020*/https://example.com/a',
  'archive.ph/https://example.com/a',
  'archive.ph/AbCdE',
  'web.archive.org/web/2020/javascript:alert(1)',
  'example.com/web/2020/https://example.org/a',
])('%s is not an archived page', (address) => {
  expect(applyRule(unwrapArchive, address)).toBe(address);
});

test.each([
  ['example-com.cdn.ampproject.org/c/s/example.com/a.amp?b=1', 'example.com/a.amp?b=1'],
  ['cdn.ampproject.org/v/s/example.com/a', 'example.com/a'],
  ['example-com.cdn.ampproject.org/wp/s/example.com/a', 'example.com/a'],
  ['www-example-com.bing-amp.com/c/s/www.example.com/a', 'www.example.com/a'],
  ['example-com.turbopages.org/example.com/s/news/a', 'example.com/news/a'],
  ['yandex.ru/turbo/example.com/s/news/a', 'example.com/news/a'],
  ['my--site-example-com.cdn.ampproject.org/c/s/my-site.example.com/a', 'my-site.example.com/a'],
  ['example-com.cdn.ampproject.org/c/s/amp.example.com/a', 'amp.example.com/a'],
  [`${'a2'.repeat(26)}.cdn.ampproject.org/c/s/example.com/a`, 'example.com/a'],
])('unwraps a cached AMP or Turbo page: %s', (before, after) => {
  expect(applyRule(unwrapAmpCache, before)).toBe(after);
});

test.each([
  'example-com.cdn.ampproject.org/i/s/example.com/a.jpg',
  'cdn.ampproject.org.example.com/c/s/example.org/a',
  'notcdn.ampproject.org.evil.com/c/s/example.org/a',
  'evil-com.cdn.ampproject.org/c/s/example.com/a',
  'example-com.cdn.ampproject.org/c/s/example.com@evil.com/a',
])('%s is not a cached page', (address) => {
  expect(applyRule(unwrapAmpCache, address)).toBe(address);
});

test.each([
  ['google.com/amp/s/example.com/a/amp?b=1', 'example.com/a/amp?b=1'],
  ['google.co.uk/amp/example.com/a', 'example.com/a'],
  ['bing.com/amp/s/example.com/a', 'example.com/a'],
  [
    'google.com/url?sa=t&url=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1&usg=x',
    'https://example.com/a?b=1',
  ],
  ['google.com/url?q=https://example.com/a', 'https://example.com/a'],
  ['l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa&h=x', 'https://example.com/a'],
  ['translate.google.com/translate?sl=de&u=https://example.com/a', 'https://example.com/a'],
  ['translate.google.de/website?sl=de&u=https://example.com/a', 'https://example.com/a'],
  ['translate.yandex.ru/translate?url=https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
  [
    'translated.turbopages.org/proxy_u/en-ru.ru.1f/https/example.com/a?b=1',
    'https://example.com/a?b=1',
  ],
  ['www.google.com/amp/s/example.com/a%3famp=1%26b=2', 'example.com/a?amp=1&b=2'],
  [
    'eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa&data=x',
    'https://example.com/a',
  ],
  ['urldefense.com/v3/__https://example.com/a__;!!x!y', 'https://example.com/a'],
  ['linkedin.com/safety/go?url=https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
])('unwraps a viewer or a link wrapper: %s', (before, after) => {
  expect(applyRule(unwrapRedirect, before)).toBe(after);
});

test.each([
  'google.com/url?q=some+words',
  'google.com/url?q=javascript:alert(1)',
  'google.com/search?q=https://example.com/a',
  'google.evil.com/amp/s/example.com/a',
  'news.google.com/amp/s/example.com/a',
  'example.com/url?q=https://example.org/a',
  'eur01.safelinks.protection.outlook.com.evil.com?url=https://example.org/a',
  'twitter.com/intent/tweet?url=https://example.org/a',
])('%s has no target to unwrap', (address) => {
  expect(applyRule(unwrapRedirect, address)).toBe(address);
});

test.each([
  ['medicalxpress-com.translate.goog/news/a', 'medicalxpress.com/news/a'],
  ['www-my--site-co-uk.translate.goog/a', 'www.my-site.co.uk/a'],
])('unwraps a translated page: %s', (before, after) => {
  expect(applyRule(unwrapTranslation, before)).toBe(after);
});

test.each(['a.b.translate.goog/x', 'example.translate.goog/x', 'translate.goog/x'])(
  '%s is not a translated page',
  (address) => {
    expect(applyRule(unwrapTranslation, address)).toBe(address);
  },
);
