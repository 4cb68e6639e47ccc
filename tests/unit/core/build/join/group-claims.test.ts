import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../core/article/article.ts';
import { assignKeys } from '../../../../../core/build/assign-keys.ts';
import { makeArticle } from '../../../../support/make-article.ts';

const shared = 'https://cdn.example/amp/story-of-the-day.html';
const titles = [
  'Rain stops play again',
  'Parliament votes on budget',
  'New telescope finds planets',
  'Bakery wins local prize',
];
const makeNamed = (...fields: Partial<Article>[]) =>
  fields.map((one, at) => ({
    name: `${at}.md`,
    article: makeArticle(at, { title: titles[at] as string, ...one }),
  }));

describe('records that share an address', () => {
  test.each([
    ['the webUrl of both', { webUrl: shared }, { webUrl: shared }],
    [
      'the webUrl of one and the originalUrl of the other',
      { webUrl: shared },
      { originalUrl: shared },
    ],
    ['the webUrl of one and the ampWebUrl of the other', { ampWebUrl: shared }, { webUrl: shared }],
  ])('are one article if it is %s, whatever their titles', (_, one, other) => {
    const { articles, warnings, joined } = assignKeys(makeNamed(one, other));
    expect([articles.length, warnings, joined]).toEqual([1, [], 1]);
  });

  test.each([['ampWebUrl'], ['cdnAmpWebUrl'], ['originalUrl']] as const)(
    'keep to themselves if it is only the %s and their titles have nothing in common',
    (field) => {
      const named = makeNamed({ [field]: shared }, { [field]: shared });
      const { articles, problems, warnings, joined } = assignKeys(named);
      expect([articles.length, problems, joined]).toEqual([2, [], 0]);
      for (const { article, aliases } of articles) {
        expect(article).not.toHaveProperty(field);
        expect(aliases).toEqual([]);
      }
      const message = `is left out; records with other titles have it too: ${shared}`;
      expect(warnings).toEqual([
        { name: '0.md', field, message },
        { name: '1.md', field, message },
      ]);
    },
  );

  test('are one article if it is only the ampWebUrl and their titles are alike', () => {
    const title = 'Play again: rain has stopped';
    const { articles, warnings } = assignKeys(
      makeNamed({ ampWebUrl: shared }, { ampWebUrl: shared, title }),
    );
    expect([articles.length, warnings]).toEqual([1, []]);
  });

  test('are joined where their titles are alike, though a third has the address wrongly', () => {
    const title = 'Rain stops play';
    const { articles, warnings } = assignKeys(
      makeNamed({ ampWebUrl: shared }, { ampWebUrl: shared, title }, { ampWebUrl: shared }),
    );
    expect(articles.map(({ aliases }) => aliases.length)).toEqual([1, 0]);
    expect(warnings).toHaveLength(3);
  });

  test('do not all become the article whose webUrl many others name', () => {
    const named = makeNamed(
      { webUrl: shared },
      { ampWebUrl: shared },
      { ampWebUrl: shared },
      { ampWebUrl: shared, title: 'Rain stops play' },
    );
    const { articles, warnings } = assignKeys(named);
    expect(articles).toHaveLength(3);
    expect(warnings.map(({ name }) => name)).toEqual(['1.md', '2.md']);
  });

  test('join no further than their own titles, in any order', () => {
    const named = [
      ...makeNamed(
        { ampWebUrl: shared },
        { ampWebUrl: shared, cdnAmpWebUrl: 'https://cdn.example/c/a-story.html' },
        { cdnAmpWebUrl: 'https://cdn.example/c/a-story.html', webUrl: makeArticle(0).webUrl },
      ),
    ];
    const keysOf = (order: typeof named) => assignKeys(order).articles.map(({ key }) => key);
    const expected = keysOf(named);
    expect(expected).toHaveLength(2);
    for (const order of [
      named.toReversed(),
      [1, 0, 2].map((at) => named[at] as (typeof named)[0]),
    ]) {
      expect(keysOf(order)).toEqual(expected);
    }
  });

  test('take no longer than others where thousands have one wrong address', () => {
    const named = Array.from({ length: 5_000 }, (_, at) => ({
      name: `${at}.md`,
      article: makeArticle(at, { ampWebUrl: shared, title: `w${at} x${at}` }),
    }));
    const startMs = performance.now();
    expect(assignKeys(named).articles).toHaveLength(5_000);
    expect(performance.now() - startMs).toBeLessThan(3_000);
  });
});
