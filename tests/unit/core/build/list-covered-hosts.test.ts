import { expect, test } from 'vitest';
import { addCopyHosts, listCoveredHosts } from '../../../../core/build/list-covered-hosts.ts';
import { toMatchPatterns } from '../../../../core/url/match-pattern.ts';
import { makeArticle, makePiece } from '../../../support/make-article.ts';

test('lists the hosts of articles and linked pieces, without www and without subdomains of another host', () => {
  const hosts = listCoveredHosts([
    makeArticle(1, {
      webUrl: 'https://www.articles.example/a-1',
      ampWebUrl: 'https://amp.articles.example/a-1',
      related: [makePiece(1, { webUrl: 'https://m.pieces.example/b-1' })],
    }),
  ]);
  expect(hosts).toEqual(['articles.example', 'pieces.example']);
});

const hostsOf = (webUrl: string) => listCoveredHosts([makeArticle(1, { webUrl, related: [] })]);

test.each([
  ['a link wrapper', 'https://www.google.com/url?q=https://x.example/news/a'],
  ['a social network’s wrapper', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.example%2Fa'],
  ['a viewer', 'https://www.google.com/amp/s/amp.x.example/news/a'],
  ['an archive', 'https://web.archive.org/web/2020/https://www.x.example/news/a'],
  ['a cache without a host for each site', 'https://cdn.ampproject.org/c/s/x.example/news/a'],
  ['a translator', 'https://translated.turbopages.org/proxy_u/en-ru.ru/https/x.example/news/a'],
  ['a final dot', 'https://x.example./news/a'],
])('covers only the original site of %s', (_, webUrl) => {
  expect(hostsOf(webUrl)).toEqual(['x.example']);
});

test.each([
  ['an AMP cache', 'https://x-com.cdn.ampproject.org/c/s/x.com/news/a', 'x-com.cdn.ampproject.org'],
  ['a translator', 'https://x-com.translate.goog/news/a', 'x-com.translate.goog'],
  ['a Turbo copy', 'https://x-com.turbopages.org/x.com/s/news/a', 'x-com.turbopages.org'],
  [
    'an AMP cache of a site that has moved',
    'https://www-guardian-co-uk.cdn.ampproject.org/c/s/www.guardian.co.uk/news/a',
    'www-guardian-co-uk.cdn.ampproject.org',
  ],
])('covers the host that %s has for one site', (_, webUrl, host) => {
  const hosts = hostsOf(webUrl);
  expect(hosts).toHaveLength(2);
  expect(hosts).toContain(host);
});

test('covers a publisher’s other host and its canonical host', () => {
  expect(hostsOf('https://www.guardian.co.uk/news/a')).toEqual([
    'guardian.co.uk',
    'theguardian.com',
  ]);
});

test('never covers a top-level domain', () => {
  expect(hostsOf('http://com./news/a')).toEqual([]);
  expect(hostsOf('https://web.archive.org/web/2020/http://co.uk/news/a')).toEqual([]);
});

test('returns patterns for http, https and all subdomains, and never for all sites', () => {
  expect(toMatchPatterns(['articles.example'])).toEqual(['*://*.articles.example/*']);
});

test('adds the hosts of copies of each site, and no copies of copies', () => {
  expect(addCopyHosts(['a-b.example', 'a--b-example.translate.goog'], [])).toEqual([
    'a--b-example.cdn.ampproject.org',
    'a--b-example.translate.goog',
    'a-b.example',
  ]);
  const long = `${'a'.repeat(60)}.example`;
  const named = [long, 'xn--e1afmkfd.example'];
  expect(addCopyHosts(named, [])).toEqual(named);
});

test('adds the copies of only the fifty sites with the most articles', () => {
  const hosts = Array.from({ length: 60 }, (_, at) => `site-${at + 10}.example`);
  const sites = hosts.map((name, at) => ({ name, articles: at }));
  const all = addCopyHosts(hosts, sites);
  expect(all).toHaveLength(60 + 2 * 50);
  const copied = hosts.filter((host) =>
    all.includes(`${host.replaceAll('-', '--').replaceAll('.', '-')}.translate.goog`),
  );
  expect(copied).toEqual(hosts.slice(10));
  expect(addCopyHosts(hosts.toReversed(), sites.toReversed())).toEqual(all);
});
