import { readPublishedMs } from '../article/read-published-ms.ts';
import type { TopicParents } from '../article/topic-tree.ts';
import type { EntryPlace } from '../index/entry-place.ts';
import { documentsPerTable, encodeTable } from '../search/document-table.ts';
import { collectEntryTerms, impactOf } from '../search/entry-terms.ts';
import {
  encodeDirectory,
  findBlocks,
  maxBlocksPerPrefix,
  type SearchDirectory,
} from '../search/search-directory.ts';
import { encodeTermBlock } from '../search/term-block.ts';
import { compareText } from '../text/compare-text.ts';
import type { RankedEntry } from './similar/ranked-entry.ts';

/**
 * The target size of a term block before compression, which halves it: as large as a bucket, for the
 * same reason (core/build/build-index.ts). A larger term has a block of its own.
 */
const blockBytes = 28_000;

/** A search reads up to one block for each completion of a short prefix. */
const maxCompletions = 8;

/**
 * Returns the parts of the search index, not compressed: its directory, the tables of its documents,
 * and the term blocks.
 *
 * Documents are numbered by falling quality, then from the newest, then by key. So the number of a
 * document is also its rank among equal scores: ties are broken without reading an entry, and the
 * documents of a filter are in the order of its results.
 *
 * @param buckets the entries of each bucket in the order of their rows.
 * @param parents of topics.
 */
export function buildSearch(
  buckets: RankedEntry[][],
  parents: TopicParents,
): Uint8Array<ArrayBuffer>[] {
  const documents = buckets
    .flatMap((entries, bucketId) => entries.map((entry, row) => ({ entry, bucketId, row })))
    .sort((a, b) => compareEntries(a.entry, b.entry));
  const terms = invertEntries(
    documents.map(({ entry }) => entry),
    parents,
  );
  const blocks = splitIntoBlocks(terms);
  const firstTerms = blocks.map((block) => (block[0] as (typeof terms)[number])[0]);
  const directory: SearchDirectory = {
    documents: documents.length,
    firstTerms,
    completions: findCompletions(terms, firstTerms),
  };
  return [
    encodeDirectory(directory),
    ...splitIntoTables(documents).map(encodeTable),
    ...blocks.map(encodeTermBlock),
  ];
}

type Term = [term: string, postings: { documents: number[]; impacts: number[] }];

function compareEntries(a: RankedEntry, b: RankedEntry): number {
  return (
    (b.article.quality ?? -1) - (a.article.quality ?? -1) ||
    readPublishedMs(b.article) - readPublishedMs(a.article) ||
    compareText(a.key, b.key)
  );
}

/** Returns all terms, sorted, with their postings. */
function invertEntries(entries: RankedEntry[], parents: TopicParents): Term[] {
  // The terms of all entries at once would be the most memory that a build takes, so they are
  // collected twice: for the mean length, and for the postings.
  const lengths = entries.reduce((sum, one) => sum + collectEntryTerms(one, parents).length, 0);
  const meanLength = lengths / entries.length || 1;
  const terms = new Map<string, Term[1]>();
  const add = (term: string, document: number, impact: number) => {
    let postings = terms.get(term);
    if (postings === undefined) {
      postings = { documents: [], impacts: [] };
      terms.set(term, postings);
    }
    postings.documents.push(document);
    postings.impacts.push(impact);
  };
  for (const [document, entry] of entries.entries()) {
    const { words, length, filters } = collectEntryTerms(entry, parents);
    for (const [word, weight] of words) add(word, document, impactOf(weight, length / meanLength));
    for (const [filter, impact] of filters) add(filter, document, impact);
  }
  return [...terms].sort((a, b) => compareText(a[0], b[0]));
}

function splitIntoBlocks(terms: Term[]): Term[][] {
  const blocks: Term[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const term of terms) {
    const size = estimateBytes(term);
    if (bytes + size > blockBytes) {
      blocks.push([]);
      bytes = 0;
    }
    blocks.at(-1)?.push(term);
    bytes += size;
  }
  return blocks;
}

/** Estimates the encoded bytes of a term. */
function estimateBytes([term, { documents }]: Term): number {
  return term.length + 4 + documents.length * 2.5;
}

function splitIntoTables(documents: EntryPlace[]): EntryPlace[][] {
  const tables: EntryPlace[][] = [];
  for (let at = 0; at < documents.length; at += documentsPerTable) {
    tables.push(documents.slice(at, at + documentsPerTable));
  }
  return tables;
}

/** Finds the most frequent completions of each prefix whose terms fill too many blocks. */
function findCompletions(terms: Term[], firstTerms: string[]): SearchDirectory['completions'] {
  const completions: [prefix: string, terms: string[]][] = [];
  for (let length = 1; ; length++) {
    const before = completions.length;
    for (let from = 0, to = 0; from < terms.length; from = to) {
      const prefix = (terms[from] as Term)[0].slice(0, length);
      to = from + 1;
      if (prefix.length < length) continue;
      while (terms[to]?.[0].startsWith(prefix)) to++;
      const blocks = findBlocks(firstTerms, prefix);
      if (blocks.to - blocks.from <= maxBlocksPerPrefix) continue;
      completions.push([prefix, takeMostFrequent(terms.slice(from, to))]);
    }
    if (completions.length === before) return Object.fromEntries(completions);
  }
}

function takeMostFrequent(terms: Term[]): string[] {
  return terms
    .toSorted((a, b) => b[1].documents.length - a[1].documents.length || compareText(a[0], b[0]))
    .slice(0, maxCompletions)
    .map(([term]) => term);
}
