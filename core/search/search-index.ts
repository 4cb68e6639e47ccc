import type { IndexEntry } from '../index/index-entry.ts';
import { findFiltered, findPostings } from './find-postings.ts';
import { hasPhrase } from './has-phrase.ts';
import type { OpenSearch } from './open-search.ts';
import { parseQuery, type Query, type QueryFilter } from './parse-query.ts';
import { markDocuments, rankDocuments, takeBest } from './rank-documents.ts';
import { siteTerm, topicTerm } from './weigh-entry.ts';

export interface SearchChoices {
  /** How many results are wanted at most. */
  limit: number;
  /** Whether the reader wants to see an entry at all. */
  isWanted?: (entry: IndexEntry) => boolean;
}

export interface SearchResults {
  /** The best first. */
  entries: IndexEntry[];
  /** How many would stand among them if they were wanted. */
  withheld: number;
}

/** Phrases and the reader's filter are looked for in the texts of so many documents for one result. */
const readsPerResult = 10;

/**
 * The entries that suit a query best, the same ones wherever it is asked: those with all of its words
 * first, and where these are few, those with at least half of them. Filters and phrases always hold.
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

async function findCandidates(search: OpenSearch, query: Query, most: number): Promise<number[]> {
  const { documents } = search.directory;
  const { words, topics, sites } = query;
  if (words.length + topics.length + sites.length === 0) return [];
  const [postings, ofTopics, ofSites] = await Promise.all([
    Promise.all(words.map((word) => findPostings(search, word))),
    Promise.all(topics.map((filter) => mark(filter, topicTerm, ' '))),
    Promise.all(sites.map((filter) => mark(filter, siteTerm, '.'))),
  ]);
  const ranks = rankDocuments(documents, postings);
  // What lacks a word of a phrase cannot hold the phrase.
  const exact = words.filter(({ isExact }) => isExact).length;
  const least = Math.max(Math.ceil(words.length / 2), exact);
  return takeBest(
    ranks,
    least,
    most,
    (document) =>
      ofTopics.every((marks) => marks[document] === 1) &&
      (ofSites.length === 0 || ofSites.some((marks) => marks[document] === 1)),
  );

  async function mark(filter: QueryFilter, toTerm: (name: string) => string, separator: string) {
    return markDocuments(documents, await findFiltered(search, filter, toTerm, separator));
  }
}
