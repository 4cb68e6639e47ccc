import type { PageText } from '../page/page-text.ts';
import { splitWords } from '../text/split-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { findPostings } from './find-postings.ts';
import type { OpenSearch } from './open-search.ts';
import type { QueryWord } from './parse-query.ts';
import { computeIdf, rankDocuments, selectTopDocuments } from './rank-documents.ts';
import type { SearchChoices, SearchResults } from './search-index.ts';

/** Characters that are read of a page's title (extension/injected/read-page-text.ts). */
export const maxPageTitleLength = 300;
/** Characters that are read of a page's description. */
export const maxPageDescriptionLength = 500;

/** Limits of words, because each costs a read; the first words state the subject of a page. */
const maxTitleWords = 12;
const maxDescriptionWords = 12;

/**
 * An entry covers the same story if it has at least minWords of the title's words, and minIdfShare
 * of the sum of their inverse document frequencies. With less, titles share only a person or a
 * place.
 */
const minIdfShare = 0.6;
const minWords = 3;

/**
 * Finds coverage: the entries about the same story as a page that is not in the index, the most
 * similar first. Throws if a part of the index is missing or damaged.
 */
export async function findCoverage(
  search: OpenSearch,
  { title, description }: PageText,
  { limit, isWanted = () => true }: SearchChoices,
): Promise<SearchResults> {
  const none: SearchResults = { entries: [], withheld: 0 };
  const titleWords = readWords(dropSiteName(title), maxTitleWords, []);
  if (titleWords.length < minWords) return none;
  const furtherWords = readWords(description, maxDescriptionWords, titleWords);
  const [titlePostings = [], furtherPostings = []] = await Promise.all(
    [titleWords, furtherWords].map((words) =>
      Promise.all(words.map((word) => findPostings(search, word))),
    ),
  );
  const { documents } = search.directory;
  const byTitle = rankDocuments(documents, titlePostings);
  // A word that no entry has counts as the rarest.
  const maxIdfSum = byTitle.idfs.reduce((sum, idf) => sum + (idf || computeIdf(1, documents)), 0);
  const { scores } = rankDocuments(documents, [...titlePostings, ...furtherPostings]);
  const top = selectTopDocuments(
    { ...byTitle, matched: new Uint8Array(documents).fill(1), scores },
    1,
    limit * 2,
    (document) =>
      (byTitle.matched[document] as number) >= minWords &&
      (byTitle.idfSums[document] as number) >= minIdfShare * maxIdfSum,
  );
  const entries = await search.readEntries(top);
  const wanted = entries.filter(isWanted);
  return { entries: wanted.slice(0, limit), withheld: entries.length - wanted.length };
}

/** Drops the name of the site from a title such as `A headline | The Paper`. */
function dropSiteName(title: string): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && splitWords(last).length <= 4 ? parts.slice(0, -1).join(' ') : title;
}

function readWords(text: string, limit: number, known: QueryWord[]): QueryWord[] {
  const words = splitWords(text, 200)
    .map((word) => word.text)
    .filter((word) => !isStopWord(word) && !/^[a-z]$/.test(word));
  return [...new Set(words)]
    .filter((word) => !known.some((other) => other.text === word))
    .slice(0, limit)
    .map((word) => ({ text: word, isPrefix: false, isExact: false }));
}
