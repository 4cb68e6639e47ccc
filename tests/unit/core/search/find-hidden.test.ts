import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../core/article/article.ts';
import { buildIndex, openBuiltIndex } from '../../../../core/build/build-index.ts';
import { findHidden } from '../../../../core/search/find-hidden.ts';
import { createSearch } from '../../../../core/search/open-search.ts';
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
});
