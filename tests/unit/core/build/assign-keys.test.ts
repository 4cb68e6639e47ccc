import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../core/article/parse-article.ts';
import { assignKeys } from '../../../../core/build/assign-keys.ts';
import { makeArticle, makePiece } from '../../../support/make-article.ts';

describe('assignKeys', () => {
  test('joins two records that share an address under any name, scheme or parameter', () => {
    const ampWebUrl = 'http://www.articles.example/news/article-1.html?utm_medium=x';
    const { articles, problems, warnings, joined } = assignKeys([
      { name: 'a.md', article: makeArticle(1) },
      { name: 'b.md', article: makeArticle(2, { ampWebUrl, publishedDateTime: '2024-04-01' }) },
    ]);
    expect([problems, warnings, joined]).toEqual([[], [], 1]);
    expect(articles).toMatchObject([
      {
        name: 'b.md',
        key: 'articles.example/news/article-2.html',
        aliases: ['articles.example/news/article-1.html'],
        article: { title: 'Article 2', ampWebUrl },
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

  test('leaves out a home page beside a good address, and says so', () => {
    const originalUrl = 'https://articles.example/';
    const article = makeArticle(1, { originalUrl });
    const { articles, problems, warnings } = assignKeys([{ name: 'a.md', article }]);
    expect(problems).toEqual([]);
    expect(articles[0]?.article).not.toHaveProperty('originalUrl');
    expect(warnings).toEqual([
      {
        name: 'a.md',
        field: 'originalUrl',
        message: `is left out; it is a home page, not an article: ${originalUrl}`,
      },
    ]);
    const swapped = makeArticle(1, { webUrl: originalUrl, originalUrl: article.webUrl });
    expect(assignKeys([{ name: 'a.md', article: swapped }]).articles[0]).toMatchObject({
      key: 'articles.example/news/article-1.html',
      article: { webUrl: article.webUrl },
    });
  });

  test('reads the same fields in another order as the same record', () => {
    const fields = Object.entries({ ...makeArticle(1), topics: ['A', 'B'] });
    const texts = [fields, fields.toReversed()].map((entries) => {
      const { article } = parseArticle(Object.fromEntries(entries));
      return JSON.stringify(article);
    });
    expect(texts[0]).toBe(texts[1]);
  });

  test('leaves out bad addresses of linked pieces, and pieces that have no other', () => {
    const related = [
      makePiece(1),
      makePiece(2, { webUrl: 'https://www.example.net/' }),
      makePiece(3, { cdnAmpWebUrl: 'http://a..b/n' }),
    ];
    const claims = assignKeys([{ name: 'a.md', article: makeArticle(1, { related }) }]);
    expect(claims.articles[0]?.article.related).toEqual([makePiece(1), makePiece(3)]);
    expect([claims.problems, claims.warnings]).toEqual([
      [],
      [
        {
          name: 'a.md',
          field: 'related[1].webUrl',
          message:
            'the linked piece is left out, because this is a home page, not an article: https://www.example.net/',
        },
        {
          name: 'a.md',
          field: 'related[2].cdnAmpWebUrl',
          message: 'is left out; it is no address of a page: http://a..b/n',
        },
      ],
    ]);
  });

  test('tells the warnings of a linked piece once, and keeps it one object', () => {
    const piece = makePiece(1, { webUrl: 'https://pieces.example/tag/health' });
    const named = [1, 2, 3].map((number) => ({
      name: `${number}.md`,
      article: makeArticle(number, { related: [piece] }),
    }));
    const { articles, warnings } = assignKeys(named);
    expect(warnings).toMatchObject([{ name: '1.md', field: 'related[0].webUrl' }]);
    for (const { article } of articles) expect(article.related[0]).toBe(piece);
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
  const webUrl = 'https://articles.example/tag/health';
  const listed = makeArticle(1, { webUrl, originalUrl: `${webUrl}#top` });
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
