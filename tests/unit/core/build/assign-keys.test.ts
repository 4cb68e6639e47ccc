import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../core/article/parse-article.ts';
import { assignKeys } from '../../../../core/build/assign-keys.ts';
import { makeArticle, makePiece } from '../../../support/make-article.ts';

describe('assignKeys', () => {
  test('reports two records that claim one address with both names', () => {
    const { articles, problems } = assignKeys([
      { name: 'a.md', article: makeArticle(1) },
      {
        name: 'b.md',
        article: makeArticle(2, {
          ampWebUrl: 'http://www.articles.example/news/article-1.html?utm_medium=x',
        }),
      },
    ]);
    expect(articles.map(({ name }) => name)).toEqual(['a.md']);
    expect(problems).toEqual([
      {
        name: 'b.md',
        field: 'ampWebUrl',
        message: expect.stringMatching(/^claims the same address as a\.md: http/),
      },
    ]);
  });

  test('accepts a record that has one address several times', () => {
    const { webUrl } = makeArticle(1);
    const article = makeArticle(1, { originalUrl: webUrl, ampWebUrl: `${webUrl}#amp` });
    expect(assignKeys([{ name: 'a.md', article }])).toMatchObject({
      articles: [{ aliases: [] }],
      problems: [],
    });
  });

  test('refuses a home page as the address of an article', () => {
    for (const webUrl of [
      'https://articles.example',
      'https://www.articles.example/?utm_source=x',
    ]) {
      const { problems } = assignKeys([{ name: 'a.md', article: makeArticle(1, { webUrl }) }]);
      expect(problems).toMatchObject([
        { field: 'webUrl', message: expect.stringMatching(/home page/) },
      ]);
    }
  });

  test('keeps the same one of several records that claim an address, in any order and under any names', () => {
    const { webUrl } = makeArticle(1);
    const articles = [
      makeArticle(1),
      makeArticle(1, { title: 'Twin' }),
      makeArticle(2, { ampWebUrl: webUrl }),
      makeArticle(3, { originalUrl: makeArticle(2).webUrl }),
      makeArticle(4),
    ];
    const keep = (order: typeof articles) => {
      const named = order.map((article, at) => ({ name: `${at}.md`, article }));
      return assignKeys(named).articles.map(({ article }) => article);
    };
    const expected = keep(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
        expect(keep(order)).toEqual(expected);
      }),
    );
  });

  test('reads the same fields in another order as the same record', () => {
    const fields = Object.entries({ ...makeArticle(1), topics: ['A', 'B'] });
    const texts = [fields, fields.toReversed()].map((entries) => {
      const { article } = parseArticle(Object.fromEntries(entries));
      return JSON.stringify(article);
    });
    expect(texts[0]).toBe(texts[1]);
  });

  test('checks every address of linked pieces, and leaves out the article of a bad one', () => {
    const related = [
      makePiece(1),
      makePiece(2, { webUrl: 'https://www.example.net/' }),
      makePiece(3, { cdnAmpWebUrl: 'http://a..b/n' }),
    ];
    const claims = assignKeys([{ name: 'a.md', article: makeArticle(1, { related }) }]);
    expect(claims.articles).toEqual([]);
    expect(claims.problems).toEqual([
      {
        name: 'a.md',
        field: 'related[1].webUrl',
        message: 'is a home page, not an article: https://www.example.net/',
      },
      {
        name: 'a.md',
        field: 'related[2].cdnAmpWebUrl',
        message: 'is no address of a page: http://a..b/n',
      },
    ]);
  });

  test.each(['http://com./news/1', 'https://web.archive.org/web/2020/http://localhost/news/1'])(
    'refuses %s, which is on no public site',
    (webUrl) => {
      const { problems } = assignKeys([{ name: 'a.md', article: makeArticle(1, { webUrl }) }]);
      expect(problems).toMatchObject([
        { field: 'webUrl', message: expect.stringMatching(/is on no public site/) },
      ]);
    },
  );

  test('warns of a linked piece that is the article itself under any address', () => {
    const ampWebUrl = 'https://wire.example/story?id=7';
    const related = [makePiece(1), makePiece(2, { webUrl: `${ampWebUrl}#x` })];
    const article = makeArticle(1, { ampWebUrl, related });
    const { articles, problems, warnings } = assignKeys([{ name: 'a.md', article }]);
    expect([articles.length, problems]).toEqual([1, []]);
    expect(warnings).toMatchObject([
      { field: 'related[1].webUrl', message: expect.stringMatching(/is the article itself/) },
    ]);
  });
});

test('warns of an address that looks like a list, and refuses hosts that no site can have', () => {
  const listed = makeArticle(1, { webUrl: 'https://articles.example/tag/health' });
  expect(assignKeys([{ name: 'a.md', article: listed }])).toMatchObject({
    articles: [{ key: 'articles.example/tag/health' }],
    warnings: [
      { name: 'a.md', field: 'webUrl', message: expect.stringMatching(/^looks like a list/) },
    ],
  });
  for (const host of ['*.example.com', '192.168.1.5', 'exa_mple.net']) {
    const article = makeArticle(1, { webUrl: `https://${host}/a-story-about-a-thing` });
    expect(assignKeys([{ name: 'a.md', article }])).toMatchObject({
      articles: [],
      problems: [{ field: 'webUrl', message: expect.stringMatching(/^is on no public site/) }],
    });
  }
});
