import { expect, test } from 'vitest';
import { coveredHosts, toMatchPatterns } from '../../../../core/index/covered-hosts.ts';
import { makeArticle, makePiece } from '../../../support/make-article.ts';

test('covers the sites of articles and linked pieces, without www and without hosts under another', () => {
  const hosts = coveredHosts([
    makeArticle(1, {
      webUrl: 'https://www.articles.example/a-1',
      ampWebUrl: 'https://amp.articles.example/a-1',
      related: [makePiece(1, { webUrl: 'https://m.pieces.example/b-1' })],
    }),
  ]);
  expect(hosts).toEqual(['articles.example', 'pieces.example']);
});

test('gives patterns for http and https and all subdomains, and never for all sites', () => {
  expect(toMatchPatterns(['articles.example'])).toEqual(['*://*.articles.example/*']);
});
