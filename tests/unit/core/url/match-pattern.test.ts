import { expect, test } from 'vitest';
import { findMissingHosts, toMatchPatterns } from '../../../../core/url/match-pattern.ts';

const patterns = toMatchPatterns(['articles.example', 'news.pieces.example']);

test.each([
  ['all of them', patterns, []],
  ['none', [], ['articles.example', 'news.pieces.example']],
  ['one', [patterns[0] as string], ['news.pieces.example']],
  ['every site', ['*://*/*'], []],
  ['every address', ['<all_urls>'], []],
  ['a site above', ['https://*.pieces.example/*'], ['articles.example']],
  ['the host alone', ['https://articles.example/*'], ['news.pieces.example']],
  ['a host above, without those below', ['https://pieces.example/*'], patterns.map(hostOf)],
  ['http alone', ['http://*.articles.example/*'], patterns.map(hostOf)],
])(
  'findMissingHosts returns the missing hosts where the browser grants %s',
  (_, granted, missing) => {
    expect(findMissingHosts(patterns, granted)).toEqual(missing);
  },
);

function hostOf(pattern: string): string {
  return pattern.slice('*://*.'.length, -'/*'.length);
}
