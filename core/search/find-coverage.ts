import type { PageText } from '../page/page-text.ts';
import { splitWords } from '../text/split-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { findPostings } from './find-postings.ts';
import type { OpenSearch } from './open-search.ts';
import type { QueryWord } from './parse-query.ts';
import { rankDocuments, rarityOf, takeBest } from './rank-documents.ts';
import type { SearchChoices, SearchResults } from './search-index.ts';

/** Characters of what is read of a page (extension/injected/read-page-text.ts). */
export const maxPageTitleLength = 300;
export const maxPageDescriptionLength = 500;

/** Each word costs a read; what a page is about has been said by then. */
const maxTitleWords = 12;
const maxDescriptionWords = 12;

/**
 * An entry is about the same thing when it has this share of what the title's words tell, by how rare
 * they are, and at least so many of them. Below that, titles have a person or a place in common.
 */
const minShare = 0.6;
const minWords = 3;

/** The entries that are about what a page is about, the nearest first; none where none is near. */
export async function findCoverage(
  search: OpenSearch,
  { title, description }: PageText,
  { limit, isWanted = () => true }: SearchChoices,
): Promise<SearchResults> {
  const none: SearchResults = { entries: [], withheld: 0 };
  const titleWords = readWords(dropSiteName(title), maxTitleWords, []);
  if (titleWords.length < minWords) return none;
  const furtherWords = readWords(description, maxDescriptionWords, titleWords);
  const [ofTitle, further] = await Promise.all(
    [titleWords, furtherWords].map((words) =>
      Promise.all(words.map((word) => findPostings(search, word))),
    ),
  );
  const { documents } = search.directory;
  const near = rankDocuments(documents, ofTitle ?? []);
  // A word that no entry has tells most.
  const whole = near.rarities.reduce((sum, rarity) => sum + (rarity || rarityOf(1, documents)), 0);
  const { scores } = rankDocuments(documents, [...(ofTitle ?? []), ...(further ?? [])]);
  const nearest = takeBest(
    { ...near, matched: new Uint8Array(documents).fill(1), scores },
    1,
    limit * 2,
    (document) =>
      (near.matched[document] as number) >= minWords &&
      (near.told[document] as number) >= minShare * whole,
  );
  const entries = await search.readEntries(nearest);
  const wanted = entries.filter(isWanted);
  return { entries: wanted.slice(0, limit), withheld: entries.length - wanted.length };
}

/** `A headline | The Paper` without the paper, which is no part of what the page is about. */
function dropSiteName(title: string): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && splitWords(last).length <= 4 ? parts.slice(0, -1).join(' ') : title;
}

function readWords(text: string, most: number, known: QueryWord[]): QueryWord[] {
  const words = splitWords(text, 200)
    .map((word) => word.text)
    .filter((word) => !isStopWord(word) && !/^[a-z]$/.test(word));
  return [...new Set(words)]
    .filter((word) => !known.some((one) => one.text === word))
    .slice(0, most)
    .map((word) => ({ text: word, isPrefix: false, isExact: false }));
}
