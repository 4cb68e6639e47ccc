import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflate } from '../../../../core/bytes/deflate.ts';
import {
  bucketOf,
  entriesOf,
  findAlias,
  findEntry,
  makeBucket,
  readBucket,
} from '../../../../core/index/bucket.ts';
import type { IndexEntry } from '../../../../core/index/index-entry.ts';
import { canonicalUrl } from '../../../../core/url/canonical-url.ts';
import { makeArticle } from '../../../support/make-article.ts';

const makeEntry = (number: number, fields: Partial<IndexEntry['article']> = {}): IndexEntry => {
  const { related: _none, ...article } = makeArticle(number, fields);
  const linked = [{ relation: 'linked' as const, piece: number, isFront: true }];
  return { key: canonicalUrl(article.webUrl) as never, article, linked };
};
const entries = Array.from({ length: 30 }, (_, number) => makeEntry(number));
const key = (text: string) => text as IndexEntry['key'];

describe('a bucket', () => {
  test('returns each entry unchanged, for any order of entries', () => {
    const bucket = makeBucket([3, 8], entries.toReversed(), []);
    expect(entries.map((entry) => findEntry(bucket, entry.key))).toEqual(entries);
    expect(entriesOf(bucket)).toHaveLength(entries.length);
    expect(makeBucket([3, 8], entries, [])).toEqual(bucket);
  });

  test.each([
    ['no original address', { originalUrl: undefined }],
    ['an original address of its own', { originalUrl: 'https://articles.example/first' }],
    [
      'no topic, no date and no provider',
      { topics: [], publishedDateTime: undefined, provider: undefined },
    ],
    ['a quality of 0', { quality: 0 }],
    ['an AMP page', { ampWebUrl: 'https://articles.example/amp/1' }],
    [
      'an AMP page in the cache',
      {
        ampWebUrl: 'http://amp-news.articles.example/1?a=b',
        cdnAmpWebUrl:
          'https://amp--news-articles-example.cdn.ampproject.org/c/amp-news.articles.example/1?a=b',
      },
    ],
    ['a cache of its own', { cdnAmpWebUrl: 'https://cache.example/c/s/articles.example/1' }],
    ['a provider of its own host without a name', { provider: { domain: 'articles.example' } }],
    ['a provider of another domain', { provider: { name: 'Paper', domain: 'paper.example' } }],
    ['a provider of its own host', { provider: { name: 'Articles', domain: 'articles.example' } }],
  ])('keeps an article with %s', (_, fields) => {
    const given = makeEntry(1, fields as never);
    const { article } = findEntry(makeBucket([3, 8], [given, makeEntry(2)], []), given.key) ?? {};
    expect(article).toEqual(JSON.parse(JSON.stringify(given.article)));
  });

  test('stores an address only once where other fields derive from it', () => {
    const { webUrl } = makeEntry(1).article;
    const text = JSON.stringify(makeBucket([3, 8], [makeEntry(1, { originalUrl: webUrl })], []));
    expect(text.split(webUrl)).toHaveLength(2);
    expect(text).not.toContain('"key"');
  });

  test('stores a key that the address does not fold to', () => {
    const given = { ...makeEntry(1), key: key('//elsewhere.example/x') };
    expect(findEntry(makeBucket([3, 8], [given, makeEntry(2)], []), given.key)).toEqual(given);
  });

  test('finds aliases, and nothing that it does not have', () => {
    const aliases = ['c', 'a', 'b'].map((name): [IndexEntry['key'], IndexEntry['key']] => [
      key(`//alias.example/${name}`),
      key(`//target.example/${name}`),
    ]);
    const bucket = makeBucket([3, 8], [], aliases);
    for (const [alias, target] of aliases) expect(findAlias(bucket, alias)).toBe(target);
    expect(findAlias(bucket, key('//alias.example/d'))).toBeUndefined();
    expect(findEntry(bucket, key('//alias.example/a'))).toBeUndefined();
  });

  test('is read from its bytes, and never from damaged or truncated ones', async () => {
    const bucket = makeBucket([3, 8], [makeEntry(1)], []);
    const good = await deflate(new TextEncoder().encode(JSON.stringify(bucket)));
    await expect(readBucket(good, [3, 8])).resolves.toEqual(bucket);
    await expect(readBucket(good, [2, 8])).rejects.toThrow(/is number 3, not 2/);
    await expect(readBucket(good, [3, 9])).rejects.toThrow(/is number 3/);
    await expect(readBucket(good.slice(0, -5), [3, 8])).rejects.toThrow();
    for (let at = 2; at < good.length; at += 7) {
      const flipped = good.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await expect(readBucket(flipped, [3, 8])).rejects.toThrow();
    }
    await expect(
      readBucket(await deflate(new TextEncoder().encode('{"columns":{}}')), [3, 8]),
    ).rejects.toThrow(/columns/);
  });
});

test('bucketOf returns one of the buckets for every key', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 100_000 }), (text, buckets) => {
      const id = bucketOf(key(text), buckets);
      expect(Number.isInteger(id) && id >= 0 && id < buckets).toBe(true);
    }),
  );
});
