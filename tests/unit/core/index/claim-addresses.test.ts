import { describe, expect, test } from 'vitest';
import { claimAddresses } from '../../../../core/index/claim-addresses.ts';
import { makeArticle } from '../../../support/make-article.ts';

describe('claimAddresses', () => {
  test('reports two records that claim one address with both names', () => {
    const { articles, problems } = claimAddresses([
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

  test('lets one record name one address several times', () => {
    const { webUrl } = makeArticle(1);
    const article = makeArticle(1, { originalUrl: webUrl, ampWebUrl: `${webUrl}#amp` });
    expect(claimAddresses([{ name: 'a.md', article }])).toMatchObject({
      articles: [{ aliases: [] }],
      problems: [],
    });
  });

  test('refuses a home page as the address of an article', () => {
    for (const webUrl of [
      'https://articles.example',
      'https://www.articles.example/?utm_source=x',
    ]) {
      const { problems } = claimAddresses([{ name: 'a.md', article: makeArticle(1, { webUrl }) }]);
      expect(problems).toMatchObject([
        { field: 'webUrl', message: expect.stringMatching(/home page/) },
      ]);
    }
  });
});
