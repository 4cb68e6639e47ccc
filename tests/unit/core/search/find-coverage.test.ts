import { describe, expect, test } from 'vitest';
import { buildIndex, openBuiltIndex } from '../../../../core/build/build-index.ts';
import { findCoverage } from '../../../../core/search/find-coverage.ts';
import { createSearch } from '../../../../core/search/open-search.ts';
import { keyArticles } from '../../../support/make-article.ts';
import { makeArticles } from '../../../support/search-articles.ts';

const articles = makeArticles(
  { title: 'Court blocks Texas abortion law after appeal' },
  { title: 'Texas abortion law stays, court says', topics: ['Abortion'] },
  { title: 'Texas heat sets a record' },
  { title: 'Court of appeal hears tax case', excerpt: 'A law on taxes.' },
  ...Array.from({ length: 20 }, (_, at) => ({ title: `Rain falls on town ${at}` })),
);

async function findTitles(
  title: string,
  description = '',
  isOff = (_: string) => false,
  some = articles,
) {
  const search = await createSearch(openBuiltIndex(await buildIndex(keyArticles(...some))))();
  const { entries } = await findCoverage(
    search,
    { title, description },
    { limit: 5, isWanted: ({ article }) => !article.topics.some(isOff) },
  );
  return entries.map((entry) => entry.article.title);
}

describe('findCoverage', () => {
  test('finds articles about the same story, also with the name of the site in the title', async () => {
    const both = [
      'Texas abortion law stays, court says',
      'Court blocks Texas abortion law after appeal',
    ];
    expect(await findTitles('Appeals court: Texas abortion law remains | The Paper')).toEqual(
      expect.arrayContaining(both),
    );
    expect(await findTitles('Texas abortion law before the court - Paper.com')).toHaveLength(2);
  });

  test('finds nothing where titles share only a place, a person or two words', async () => {
    expect(await findTitles('Texas votes for a governor')).toEqual([]);
    expect(await findTitles('Court and law')).toEqual([]);
    expect(await findTitles('', 'Texas abortion law court')).toEqual([]);
    expect(await findTitles('Zebras, giraffes and lions of the Texas abortion court law')).toEqual(
      [],
    );
  });

  test('finds the most similar of many, wherever it is in the index', async () => {
    const near = Array.from({ length: 30 }, (_, at) => ({
      title: at === 29 ? 'Texas abortion law court appeal' : `Texas abortion law court, view ${at}`,
      quality: 90 - at,
    }));
    const found = await findTitles(
      'Texas abortion law court appeal',
      '',
      undefined,
      makeArticles(...near, ...Array.from({ length: 400 }, (_, at) => ({ title: `Rain ${at}` }))),
    );
    expect(found[0]).toBe('Texas abortion law court appeal');
  });

  test('leaves out articles whose topics the reader switched off', async () => {
    expect(await findTitles('Texas abortion law court', '', () => true)).toEqual([
      'Court blocks Texas abortion law after appeal',
    ]);
  });
});
