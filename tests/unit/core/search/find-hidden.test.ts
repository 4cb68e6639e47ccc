import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../core/article/article.ts';
import type { Topic } from '../../../../core/article/topic.ts';
import { buildIndex, openBuiltIndex } from '../../../../core/build/build-index.ts';
import { entriesOf } from '../../../../core/index/bucket.ts';
import { hasTopicsOff } from '../../../../core/page/page-view.ts';
import { findHidden } from '../../../../core/search/find-hidden.ts';
import { createSearch } from '../../../../core/search/open-search.ts';
import { defaultSettings } from '../../../../core/settings/settings.ts';
import { keyArticles, makeArticle, makePiece } from '../../../support/make-article.ts';
import { makeArticles } from '../../../support/search-articles.ts';

async function openHidden(articles: Article[]) {
  const built = await buildIndex(keyArticles(...articles));
  const search = await createSearch(openBuiltIndex(built))();
  return (topicsOff: string[], maxExamples = 5) =>
    findHidden(search, built.facets.topics, topicsOff, maxExamples);
}

describe('findHidden', () => {
  test('counts an article only where all of its topics are off', async () => {
    const find = await openHidden(
      makeArticles(
        { title: 'Both', topics: ['Oceans', 'Energy'] },
        { title: 'One', topics: ['Oceans'] },
        { title: 'None', topics: [] },
      ),
    );
    expect(await find(['Oceans'])).toMatchObject({ count: 1, isExact: true });
    expect((await find(['Oceans', 'Energy'])).count).toBe(2);
    expect((await find(['Energy'])).count).toBe(0);
    expect((await find([])).count).toBe(0);
  });

  test('returns the best as examples, and at most maxExamples', async () => {
    const find = await openHidden(
      makeArticles(
        { title: 'Fair', topics: ['Oceans'], quality: 50 },
        { title: 'Good', topics: ['Oceans'], quality: 90 },
        { title: 'Poor', topics: ['Oceans'], quality: 10 },
      ),
    );
    const { count, examples } = await find(['Oceans'], 2);
    expect(count).toBe(3);
    expect(examples.map(({ title }) => title)).toEqual(['Good', 'Fair']);
  });

  test('does not confuse topics with a common prefix, and counts no linked pieces', async () => {
    const find = await openHidden([
      makeArticle(1, { topics: ['AI'], related: [makePiece(1)] }),
      makeArticle(2, { topics: ['AI in Autos'], related: [makePiece(2)] }),
    ]);
    expect((await find(['AI'])).count).toBe(1);
    expect((await find(['AI', 'AI in Autos'])).count).toBe(2);
  });

  test('says that the count is approximate where two topics share a term', async () => {
    const find = await openHidden(
      makeArticles({ topics: ['Élan'] }, { topics: ['elan'] }, { topics: ['Oceans'] }),
    );
    expect(await find(['Élan', 'Oceans'])).toMatchObject({ count: 1, isExact: false });
    expect(await find(['Élan', 'elan'])).toMatchObject({ count: 2, isExact: true });
    const named = await openHidden(makeArticles({ topics: ['…'] }, { topics: ['Oceans'] }));
    expect(await named(['Oceans'])).toMatchObject({ count: 1, isExact: false });
  });

  test('counts nothing for a topic that is not in the index', async () => {
    const find = await openHidden(makeArticles({ topics: ['Oceans'] }));
    expect(await find(['Zeppelins'])).toEqual({ count: 0, examples: [], isExact: true });
  });

  test('counts the same as reading every article', async () => {
    // Enough for several blocks of terms.
    const names = Array.from({ length: 900 }, (_, at) => `Topic ${at} ${'long name '.repeat(8)}`);
    const articles = makeArticles(
      ...Array.from({ length: 1_200 }, (_, at) => ({
        topics: [0, 1, 2].slice(at % 3).map((one) => names[(at * 7 + one * 401) % 900] as string),
      })),
    );
    const find = await openHidden(articles);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 50 }), async (step) => {
        const off = new Set(names.filter((_, at) => at % step !== 0));
        const expected = articles.filter(({ topics }) => topics.every((name) => off.has(name)));
        expect((await find([...off])).count).toBe(expected.length);
      }),
      { numRuns: 8 },
    );
  });

  test('does not look at a topic above another of the article’s topics', async () => {
    const topics = [
      { name: 'Science' },
      { name: 'Nature', parent: 'Science' },
      { name: 'Oceans', parent: 'Nature' },
    ];
    const articles = makeArticles(
      { topics: ['Science', 'Oceans'] },
      { topics: ['Science', 'Oceans', 'Chess'] },
      { topics: ['Science'] },
      { topics: ['Oceans'] },
    );
    const built = await buildIndex(keyArticles(...articles), { topics });
    const search = await createSearch(openBuiltIndex(built))();
    const count = async (...off: string[]) =>
      (await findHidden(search, built.facets.topics, off, 5)).count;
    expect(await count('Oceans')).toBe(2);
    expect(await count('Science')).toBe(1);
    expect(await count('Nature')).toBe(0);
    expect(await count('Science', 'Nature', 'Oceans')).toBe(3);
    expect(await count('Oceans', 'Chess')).toBe(3);
  });

  test('counts exactly the articles that are hidden, whatever the tree', async () => {
    const names = ['Arts', 'Bonds', 'Cars', 'Dogs', 'Eggs', 'Fish', 'Golf'];
    const nameOf = fc.constantFrom(...names);
    const trees = fc.array(fc.record({ name: nameOf, parent: nameOf }, { requiredKeys: ['name'] }));
    const articleTopics = fc.array(fc.uniqueArray(nameOf, { maxLength: 4 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(trees, articleTopics, fc.subarray(names), async (tree, lists, topicsOff) => {
        // Some articles have a linked piece, which is a page in the index but no article.
        const articles = lists.map((topics, at) =>
          makeArticle(at, { topics, related: at % 3 === 0 ? [makePiece(at % 2)] : [] }),
        );
        const built = await buildIndex(keyArticles(...articles), { topics: tree as Topic[] });
        const reader = openBuiltIndex(built);
        const { count, examples, isExact } = await findHidden(
          await createSearch(reader)(),
          built.facets.topics,
          topicsOff,
          articles.length,
        );
        const buckets = await Promise.all(
          Array.from({ length: reader.bucketCount }, (_, id) => reader.readBucket(id)),
        );
        const hidden = buckets
          .flatMap(entriesOf)
          .filter((entry) => hasTopicsOff(entry, { ...defaultSettings, topicsOff }))
          .filter(({ inheritedTopics }) => inheritedTopics === undefined)
          .map(({ article }) => article.webUrl);
        expect(isExact).toBe(true);
        expect(count).toBe(hidden.length);
        expect(examples.map(({ webUrl }) => webUrl).sort()).toEqual(hidden.sort());
      }),
      { numRuns: 60 },
    );
  });
});
