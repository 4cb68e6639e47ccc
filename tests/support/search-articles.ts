import type { Article } from '../../core/article/article.ts';
import { type BuildOptions, buildIndex, openBuiltIndex } from '../../core/build/build-index.ts';
import type { IndexReader } from '../../core/index/index-reader.ts';
import { createSearch } from '../../core/search/open-search.ts';
import { type SearchChoices, searchIndex } from '../../core/search/search-index.ts';
import { keyArticles, makeArticle } from './make-article.ts';

/** Articles without linked pieces, of which each has these fields. */
export function makeArticles(...fields: Partial<Article>[]): Article[] {
  return fields.map((some, at) => makeArticle(at, { related: [], topics: [], ...some }));
}

/** @returns what searches an index of the articles and gives the titles of the results. */
export async function openTitleSearch(
  articles: Article[],
  alter: (reader: IndexReader) => IndexReader = (reader) => reader,
  options: BuildOptions = {},
): Promise<(query: string, choices?: Partial<SearchChoices>) => Promise<string[]>> {
  const built = await buildIndex(keyArticles(...articles), options);
  const open = createSearch(alter(openBuiltIndex(built)));
  return async (query, choices = {}) => {
    const { entries } = await searchIndex(await open(), query, { limit: 10, ...choices });
    return entries.map(({ article }) => article.title);
  };
}
