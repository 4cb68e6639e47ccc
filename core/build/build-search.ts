import type { EntryPlace } from '../index/entry-place.ts';
import type { IndexEntry } from '../index/index-entry.ts';
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

/**
 * Target size of a term block before compression, which halves it: as large as a bucket, and for the
 * same reason (core/build/build-index.ts). A term of more lies in a block of its own.
 */
const blockBytes = 28_000;

/** Each may be a block to read, on the way to a longer beginning. */
const maxCompletions = 8;

/**
 * The parts of the search index, not compressed: its directory, the table of its documents, the term
 * blocks.
 *
 * Documents are numbered from the one to show first where all else is equal: by quality, by date, by
 * key. So a number is also a rank, ties need no reading, and a filter's documents stand in the order
 * of its results.
 *
 * @param buckets the entries of each bucket in the order of their rows.
 */
export function buildSearch(buckets: IndexEntry[][]): Uint8Array<ArrayBuffer>[] {
  const documents = buckets
    .flatMap((entries, bucketId) => entries.map((entry, row) => ({ entry, bucketId, row })))
    .sort((a, b) => compareEntries(a.entry, b.entry));
  const terms = invert(documents.map(({ entry }) => entry));
  const blocks = cutBlocks(terms);
  const firstTerms = blocks.map((block) => (block[0] as (typeof terms)[number])[0]);
  const directory: SearchDirectory = {
    documents: documents.length,
    firstTerms,
    completions: findCompletions(terms, firstTerms),
  };
  return [
    encodeDirectory(directory),
    ...cutTables(documents).map(encodeTable),
    ...blocks.map(encodeTermBlock),
  ];
}

type Term = [term: string, postings: { documents: number[]; impacts: number[] }];

function compareEntries(a: IndexEntry, b: IndexEntry): number {
  return (
    (b.article.quality ?? -1) - (a.article.quality ?? -1) ||
    momentOf(b) - momentOf(a) ||
    compareText(a.key, b.key)
  );
}

function momentOf({ article }: IndexEntry): number {
  const moment = Date.parse(article.publishedDateTime ?? '');
  return Number.isNaN(moment) ? 0 : moment;
}

/** All terms in their order. */
function invert(entries: IndexEntry[]): Term[] {
  const weighed = entries.map(collectEntryTerms);
  const meanLength = weighed.reduce((sum, { length }) => sum + length, 0) / entries.length || 1;
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
  for (const [document, { words, length, filters }] of weighed.entries()) {
    for (const [word, weight] of words) add(word, document, impactOf(weight, length / meanLength));
    for (const filter of filters) add(filter, document, 1);
  }
  return [...terms].sort((a, b) => compareText(a[0], b[0]));
}

function cutBlocks(terms: Term[]): Term[][] {
  const blocks: Term[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const term of terms) {
    const size = sizeOf(term);
    if (bytes + size > blockBytes) {
      blocks.push([]);
      bytes = 0;
    }
    blocks.at(-1)?.push(term);
    bytes += size;
  }
  return blocks;
}

/** About as many bytes as the term takes. */
function sizeOf([term, { documents }]: Term): number {
  return term.length + 4 + documents.length * 2.5;
}

function cutTables(documents: EntryPlace[]): EntryPlace[][] {
  const tables: EntryPlace[][] = [];
  for (let at = 0; at < documents.length; at += documentsPerTable) {
    tables.push(documents.slice(at, at + documentsPerTable));
  }
  return tables;
}

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
      completions.push([prefix, mostFrequent(terms.slice(from, to))]);
    }
    if (completions.length === before) return Object.fromEntries(completions);
  }
}

function mostFrequent(terms: Term[]): string[] {
  return terms
    .toSorted((a, b) => b[1].documents.length - a[1].documents.length || compareText(a[0], b[0]))
    .slice(0, maxCompletions)
    .map(([term]) => term);
}
