import type { WeightedPostings } from './find-postings.ts';
import type { Postings } from './term-block.ts';

/** How well each document matches the words of a query. */
export interface Ranks {
  /** By document: the number of words that it has. */
  matched: Uint8Array;
  /** By document; whole numbers, so that the sums are equal in every browser and in Node. */
  scores: Float64Array;
  /** By document: the sum of the inverse document frequencies of the words that it has. */
  idfSums: Uint16Array;
  /** By word: its inverse document frequency; 0 where no document has the word. */
  idfs: number[];
}

/**
 * Scores the documents: for each word, the highest weighted impact of its terms in the document,
 * times the inverse document frequency of the word.
 *
 * @param documents the number of all documents.
 * @param words the postings of the terms of each word.
 */
export function rankDocuments(documents: number, words: WeightedPostings[][]): Ranks {
  const matched = new Uint8Array(documents);
  const scores = new Float64Array(documents);
  const idfSums = new Uint16Array(documents);
  const idfs: number[] = [];
  const best = new Uint16Array(documents);
  for (const terms of words) {
    const touched: number[] = [];
    for (const { postings, weight } of terms) noteBest(postings, weight, best, touched);
    const idf = computeIdf(touched.length, documents);
    idfs.push(idf);
    for (const document of touched) {
      scores[document] = (scores[document] as number) + (best[document] as number) * idf;
      matched[document] = (matched[document] as number) + 1;
      idfSums[document] = (idfSums[document] as number) + idf;
      best[document] = 0;
    }
  }
  return { matched, scores, idfSums, idfs };
}

/**
 * Returns the inverse document frequency of a word in 32nds; 0 where no document has it.
 *
 * @param found the number of documents with the word.
 * @param documents the number of all documents.
 */
export function computeIdf(found: number, documents: number): number {
  return found === 0 ? 0 : Math.round(32 * Math.log2(1 + documents / found));
}

/** Returns by document 1 where one of the postings has it, else 0. */
export function markDocuments(documents: number, lists: Postings[]): Uint8Array {
  const marks = new Uint8Array(documents);
  for (const { documents: named } of lists) {
    for (let at = 0; at < named.length; at++) marks[named[at] as number] = 1;
  }
  return marks;
}

/**
 * Returns the top documents: those with most words first, then by score, then by number.
 *
 * @param minMatched the number of words that a document must have.
 * @param limit the number of documents that are returned at most.
 */
export function selectTopDocuments(
  { matched, scores }: Ranks,
  minMatched: number,
  limit: number,
  isAllowed: (document: number) => boolean,
): number[] {
  const top: number[] = [];
  const compare = (a: number, b: number) =>
    (matched[a] as number) - (matched[b] as number) ||
    (scores[a] as number) - (scores[b] as number);
  for (let document = 0; document < matched.length; document++) {
    if ((matched[document] as number) < minMatched || !isAllowed(document)) continue;
    if (top.length === limit && compare(document, top[limit - 1] as number) <= 0) {
      // Without words all documents are equal, and those with the lowest numbers come first.
      if (minMatched === 0) break;
      continue;
    }
    let at = top.length;
    while (at > 0 && compare(document, top[at - 1] as number) > 0) at--;
    top.splice(at, 0, document);
    if (top.length > limit) top.pop();
  }
  return top;
}

function noteBest(
  { documents, impacts }: Postings,
  weight: number,
  best: Uint16Array,
  touched: number[],
): void {
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] as number;
    const value = (impacts[at] as number) * weight;
    const known = best[document] as number;
    if (known === 0) touched.push(document);
    if (value > known) best[document] = value;
  }
}
