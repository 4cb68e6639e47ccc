import type { IndexEntry } from '../index/index-entry.ts';
import { siteTerm, topicTerm } from './entry-terms.ts';
import { findFilterPostings, findPostings } from './find-postings.ts';
import { hasPhrase } from './has-phrase.ts';
import type { OpenSearch } from './open-search.ts';
import { parseQuery, type Query, type QueryFilter } from './parse-query.ts';
import { markDocuments, rankDocuments, selectTopDocuments } from './rank-documents.ts';

/** Options of a search. */
export interface SearchChoices {
  /** Number of results at most. */
  limit: number;
  /** Tells whether an entry passes the reader's filter; absent where there is none. */
  isWanted?: (entry: IndexEntry) => boolean;
}

/** Results of a search. */
export interface SearchResults {
  /** The best first. */
  entries: IndexEntry[];
  /** Number of entries that the filter removed from these results. */
  withheld: number;
}

/** Documents that are read at most for each result, to test phrases and the reader's filter. */
const readsPerResult = 10;

/**
 * Searches the index. Entries with all words of the query come first, then those with at least half
 * of them. All entries match the filters and phrases. The results are the same in every browser and
 * in Node. Throws if a part of the index is missing or damaged.
 *
 * @param text the query as the reader types it.
 */
export async function searchIndex(
  search: OpenSearch,
  text: string,
  { limit, isWanted = () => true }: SearchChoices,
): Promise<SearchResults> {
  const query = parseQuery(text);
  const candidates = await findCandidates(search, query, limit * readsPerResult);
  const results: SearchResults = { entries: [], withheld: 0 };
  for (let at = 0; at < candidates.length && results.entries.length < limit; ) {
    const missing = limit - results.entries.length;
    const some = candidates.slice(at, at + missing);
    at += some.length;
    for (const entry of await search.readEntries(some)) {
      if (!query.phrases.every((phrase) => hasPhrase(entry, phrase))) continue;
      if (isWanted(entry)) results.entries.push(entry);
      else results.withheld += 1;
    }
  }
  return results;
}

async function findCandidates(search: OpenSearch, query: Query, limit: number): Promise<number[]> {
  const { documents } = search.directory;
  const { words, topics, sites } = query;
  if (words.length + topics.length + sites.length === 0) return [];
  const [postings, ofTopics, ofSites] = await Promise.all([
    Promise.all(words.map((word) => findPostings(search, word))),
    Promise.all(topics.map((filter) => mark(filter, topicTerm, ' '))),
    Promise.all(sites.map((filter) => mark(filter, siteTerm, '.'))),
  ]);
  const ranks = rankDocuments(documents, postings);
  // A document without all words of a phrase cannot have the phrase.
  const exact = words.filter(({ isExact }) => isExact).length;
  const minMatched = Math.max(Math.ceil(words.length / 2), exact);
  return selectTopDocuments(
    ranks,
    minMatched,
    limit,
    (document) =>
      ofTopics.every((marks) => marks[document] === 1) &&
      (ofSites.length === 0 || ofSites.some((marks) => marks[document] === 1)),
  );

  async function mark(filter: QueryFilter, toTerm: (name: string) => string, separator: string) {
    return markDocuments(documents, await findFilterPostings(search, filter, toTerm, separator));
  }
}
