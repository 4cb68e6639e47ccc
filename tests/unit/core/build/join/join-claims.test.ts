import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../../../core/article/article.ts';
import { assignKeys } from '../../../../../core/build/assign-keys.ts';
import { makeArticle, makePiece } from '../../../../support/make-article.ts';

const join = (...articles: Article[]) =>
  assignKeys(articles.map((article, at) => ({ name: `${at}.md`, article }))).articles;

const picture = (number: number) => ({ url: `https://a.example/${number}.png` });
const older = makeArticle(1, {
  title: 'Older title',
  publishedDateTime: '2024-01-01',
  excerpt: 'Older excerpt',
  category: 'news',
  heat: 7,
  quality: 10,
  provider: { name: 'Older', domain: 'older.example' },
  images: [picture(1), picture(2)],
  topics: ['A', 'B'],
  related: [makePiece(1), makePiece(2)],
});
const newer = makeArticle(1, {
  title: 'Newer title',
  publishedDateTime: '2024-01-02T00:00:00Z',
  quality: 20,
  provider: { name: 'Newer' },
  images: [picture(3)],
  topics: ['C', 'A'],
  related: [makePiece(3), makePiece(2, { webUrl: `${makePiece(2).webUrl}?utm_source=x` })],
});

test('takes what the newer record says, and from the older what that lacks', () => {
  const [joined, ...others] = join(older, newer);
  expect(others).toEqual([]);
  expect(joined).toMatchObject({ name: '1.md', aliases: [] });
  expect(joined?.article).toEqual({
    category: 'news',
    title: 'Newer title',
    excerpt: 'Older excerpt',
    publishedDateTime: '2024-01-02T00:00:00Z',
    webUrl: newer.webUrl,
    provider: { name: 'Newer', domain: 'older.example' },
    images: [picture(1), picture(2)],
    quality: 20,
    heat: 7,
    topics: ['C', 'A', 'B'],
    related: [makePiece(3), newer.related[1], makePiece(1)],
  });
});

test('has its fields in the order of a record that was not joined', () => {
  const full = { ...newer, ampWebUrl: 'https://amp.example/news/1', type: 'article' };
  expect(Object.keys(join(older, full)[0]?.article ?? {})).toEqual([
    ...['category', 'title', 'excerpt', 'publishedDateTime', 'webUrl', 'type', 'provider'],
    ...['images', 'quality', 'ampWebUrl', 'heat', 'topics', 'related'],
  ]);
});

test('keeps the addresses of all, in a field that is free and as keys', () => {
  const one = makeArticle(1, { publishedDateTime: '2024-02-01' });
  const two = makeArticle(2, { originalUrl: one.webUrl, publishedDateTime: '2024-02-02' });
  const three = makeArticle(3, { originalUrl: one.webUrl, publishedDateTime: '2024-02-03' });
  const [joined] = join(one, two, three);
  expect(joined).toMatchObject({
    key: 'articles.example/news/article-3.html',
    aliases: ['articles.example/news/article-1.html', 'articles.example/news/article-2.html'],
    article: { webUrl: three.webUrl, originalUrl: one.webUrl, ampWebUrl: two.webUrl },
  });
});

test('gives the same article in any order and under any names', () => {
  const records = [
    older,
    newer,
    makeArticle(1, { title: 'Twin' }),
    makeArticle(1, { title: 'Twin' }),
    makeArticle(2, { ampWebUrl: older.webUrl }),
    makeArticle(3, { originalUrl: makeArticle(2).webUrl }),
    makeArticle(4),
  ];
  const expected = join(...records).map(({ key, aliases, article }) => [key, aliases, article]);
  expect(expected).toHaveLength(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (order) => {
      const found = join(...order).map(({ key, aliases, article }) => [key, aliases, article]);
      expect(found).toEqual(expected);
    }),
  );
});
