import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, openBuiltIndex } from '../../../../core/build/build-index.ts';
import { createSearch } from '../../../../core/search/open-search.ts';
import { searchIndex } from '../../../../core/search/search-index.ts';
import { keyArticles, makeArticle, makePiece } from '../../../support/make-article.ts';
import { makeArticles, openTitleSearch } from '../../../support/search-articles.ts';

describe('searchIndex', () => {
  test('finds words in title, topics, provider and excerpt, in this order', async () => {
    const search = await openTitleSearch(
      makeArticles(
        { title: 'One of them', excerpt: 'All about whales.' },
        { title: 'Two of them', provider: { name: 'Whales' } },
        { title: 'Three of them', topics: ['Whales'] },
        { title: 'Four whales' },
        { title: 'Five of them' },
      ),
    );
    expect(await search('whales')).toEqual([
      'Four whales',
      'Three of them',
      'Two of them',
      'One of them',
    ]);
  });

  test('finds linked pieces as well', async () => {
    const search = await openTitleSearch([
      makeArticle(1, { related: [makePiece(1, { title: 'A counterpoint on krill' })] }),
    ]);
    expect(await search('krill')).toEqual(['A counterpoint on krill']);
  });

  test('matches the last word as a prefix, and every word in all of its forms', async () => {
    const search = await openTitleSearch(
      makeArticles(
        { title: 'Judges decided' },
        { title: 'A judge' },
        { title: 'Judicial care' },
        { title: 'Cars' },
      ),
    );
    expect(await search('judge')).toEqual(['A judge', 'Judges decided']);
    expect((await search('jud')).sort()).toEqual(['A judge', 'Judges decided', 'Judicial care']);
    expect(await search('jud ')).toEqual([]);
    expect(await search('judging ')).toHaveLength(2);
    expect(await search('car ')).toEqual(['Cars']);
  });

  test('folds case and accents on both sides', async () => {
    const search = await openTitleSearch(
      makeArticles({ title: 'Zürich ŁÓDŹ' }, { title: 'Elsewhere' }),
    );
    for (const query of ['zurich', 'ZÜRICH', 'lodz', 'Łódź']) {
      expect(await search(query), query).toEqual(['Zürich ŁÓDŹ']);
    }
  });

  test('adds entries with most of the words after those with all', async () => {
    const search = await openTitleSearch(
      makeArticles(
        { title: 'Tax cut' },
        { title: 'Tax cut law' },
        { title: 'Law' },
        { title: 'Else' },
      ),
    );
    expect(await search('tax cut law ')).toEqual(['Tax cut law', 'Tax cut']);
    expect(await search('tax cut law ', { limit: 1 })).toEqual(['Tax cut law']);
  });

  test('matches phrases within one text and in their order', async () => {
    const search = await openTitleSearch(
      makeArticles(
        { title: 'The Supreme Court sits' },
        { title: 'Supreme is the court' },
        { title: 'Court supreme', excerpt: 'To be or not to be' },
        { title: 'Supreme', excerpt: 'Court' },
      ),
    );
    expect(await search('"supreme court"')).toEqual(['The Supreme Court sits']);
    expect(await search('"be or not"')).toEqual(['Court supreme']);
    expect(await search('"supreme courts"')).toEqual([]);
  });

  test('filters by topic and site, alone and with words', async () => {
    const at = (webUrl: string, title: string, topics: string[] = []) => ({
      webUrl,
      title,
      topics,
    });
    const search = await openTitleSearch(
      makeArticles(
        at('https://www.paper.example/1', 'Old rain', ['AI in Autos']),
        at('https://news.paper.example/2', 'New rain', ['Airlines']),
        at('https://other.example/3', 'Other rain', ['AI', 'Weather']),
      ),
    );
    expect(await search('topic:ai ')).toEqual(['Other rain', 'Old rain']);
    expect(await search('topic:ai')).toHaveLength(3);
    expect(await search('topic:"ai in autos" rain')).toEqual(['Old rain']);
    expect(await search('topic:ai topic:weather rain')).toEqual(['Other rain']);
    expect((await search('site:paper.example rain')).sort()).toEqual(['New rain', 'Old rain']);
    expect(await search('site:other.example site:news.paper.example rain')).toHaveLength(2);
    expect(await search('site:oth')).toEqual(['Other rain']);
    expect(await search('site:nowhere.example rain')).toEqual([]);
  });

  test('finds by a topic what has a topic below it', async () => {
    const search = await openTitleSearch(
      makeArticles(
        { title: 'Waves', topics: ['Oceans'] },
        { title: 'Both', topics: ['Science', 'Oceans'] },
        { title: 'Lab', topics: ['Science'] },
        { title: 'Vote', topics: ['Politics'] },
      ),
      undefined,
      {
        topics: [
          { name: 'Science' },
          { name: 'Nature', parent: 'Science' },
          { name: 'Oceans', parent: 'Nature' },
          { name: 'Politics' },
        ],
      },
    );
    expect((await search('topic:science ')).sort()).toEqual(['Both', 'Lab', 'Waves']);
    expect((await search('topic:nature ')).sort()).toEqual(['Both', 'Waves']);
    expect((await search('topic:oceans ')).sort()).toEqual(['Both', 'Waves']);
    // A topic above is no word of the article.
    expect(await search('nature ')).toEqual([]);
  });

  test('orders equal matches by quality, then by date, then by key', async () => {
    const search = await openTitleSearch(
      makeArticles(
        { title: 'Rain a', quality: 10, topics: ['T'] },
        { title: 'Rain b', quality: 90, topics: ['T'] },
        { title: 'Rain c', quality: 10, publishedDateTime: '2025-01-01', topics: ['T'] },
        { title: 'Rain d', quality: undefined, topics: ['T'] },
        { title: 'Rain e', quality: 10, topics: ['T'] },
      ),
    );
    const expected = ['Rain b', 'Rain c', 'Rain a', 'Rain e', 'Rain d'];
    expect(await search('rain')).toEqual(expected);
    expect(await search('topic:t ')).toEqual(expected);
  });

  test('leaves out and counts what the filter removes, and finds more instead', async () => {
    const articles = makeArticles(
      ...Array.from({ length: 30 }, (_, at) => ({ title: `Rain ${at}`, quality: at })),
    );
    const index = await buildIndex(keyArticles(...articles));
    const open = createSearch(openBuiltIndex(index));
    const { entries, withheld } = await searchIndex(await open(), 'rain', {
      limit: 5,
      isWanted: ({ article }) => (article.quality ?? 0) < 26,
    });
    expect(entries.map(({ article }) => article.quality)).toEqual([25, 24, 23, 22, 21]);
    expect(withheld).toBe(4);
  });

  test('answers any query', async () => {
    const search = await openTitleSearch(makeArticles({ title: 'Rain', topics: ['T'] }));
    const parts = [
      '"',
      'topic:',
      'site:',
      'the',
      ' ',
      'r',
      'rain',
      '#t',
      '@',
      '\0',
      '__proto__',
      '漢字',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...parts)), async (some) => {
        expect((await search(some.join(''))).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('gives the same bytes for the same articles in any order', async () => {
    const articles = Array.from({ length: 40 }, (_, at) =>
      makeArticle(at, { title: `Rain ${at % 3}`, topics: [`T${at % 5}`] }),
    );
    const build = async (some: typeof articles) => [
      ...(await buildIndex(keyArticles(...some))).files,
    ];
    expect(await build(articles.toReversed())).toEqual(await build(articles));
  });

  test('finds each word of many, and the most frequent completions of a letter', async () => {
    // Letters, because digits would be separate words.
    const wordOf = (at: number) =>
      `k${[...String((at * 7_919) % 1_000_003)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}`;
    const articles = makeArticles(
      ...Array.from({ length: 3_000 }, (_, at) => ({
        title: [0, 1, 2, 3, 4].map((more) => wordOf(at * 5 + more)).join(' '),
        ...(at % 10 === 0 && { excerpt: 'kwhale' }),
      })),
    );
    const search = await openTitleSearch(articles);
    for (const at of [0, 777, 2_999]) {
      expect((await search(`${wordOf(at * 5)} `))[0]).toBe(articles[at]?.title);
    }
    const whales = new Set(
      articles.filter(({ excerpt }) => excerpt === 'kwhale').map(({ title }) => title),
    );
    const found = await search('k', { limit: 300 });
    expect(found.filter((title) => whales.has(title)).length).toBeGreaterThan(280);
  });

  test('throws where a part is damaged, and answers once it can be read again', async () => {
    let isBroken = true;
    const search = await openTitleSearch(makeArticles({ title: 'Rain' }), (reader) => ({
      ...reader,
      readSearchPart: async (id) => {
        if (isBroken) throw new Error('damaged');
        return reader.readSearchPart(id);
      },
    }));
    await expect(search('rain')).rejects.toThrow('damaged');
    isBroken = false;
    expect(await search('rain')).toEqual(['Rain']);
  });
});
