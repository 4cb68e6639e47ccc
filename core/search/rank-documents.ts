import type { WeighedPostings } from './find-postings.ts';
import type { Postings } from './term-block.ts';

/** How many of a query's words each document has, and how well it suits them. */
export interface Ranks {
  matched: Uint8Array;
  /** Whole numbers, so that every browser and Node add up to the same. */
  scores: Float64Array;
  /** Of each document the rarity of all words that it has. */
  told: Uint16Array;
  /** Of each word; 0 where no document has it. */
  rarities: number[];
}

/**
 * Adds up what each word says of each document: the best of the word's terms there, by how rare the
 * word is.
 *
 * @param words the postings of each word.
 */
export function rankDocuments(documents: number, words: WeighedPostings[][]): Ranks {
  const matched = new Uint8Array(documents);
  const scores = new Float64Array(documents);
  const told = new Uint16Array(documents);
  const rarities: number[] = [];
  const best = new Uint16Array(documents);
  for (const terms of words) {
    const touched: number[] = [];
    for (const { postings, weight } of terms) noteBest(postings, weight, best, touched);
    const rarity = rarityOf(touched.length, documents);
    rarities.push(rarity);
    for (const document of touched) {
      scores[document] = (scores[document] as number) + (best[document] as number) * rarity;
      matched[document] = (matched[document] as number) + 1;
      told[document] = (told[document] as number) + rarity;
      best[document] = 0;
    }
  }
  return { matched, scores, told, rarities };
}

/** How much a word tells that stands in so many documents, in 32nds (inverse document frequency). */
export function rarityOf(found: number, documents: number): number {
  return found === 0 ? 0 : Math.round(32 * Math.log2(1 + documents / found));
}

/** Of each document whether one of the postings names it. */
export function markDocuments(documents: number, lists: Postings[]): Uint8Array {
  const marks = new Uint8Array(documents);
  for (const { documents: named } of lists) {
    for (let at = 0; at < named.length; at++) marks[named[at] as number] = 1;
  }
  return marks;
}

/**
 * The best documents: those that have most words, then those that these suit best, then by number.
 *
 * @param isAllowed by document; absent where all are.
 */
export function takeBest(
  { matched, scores }: Ranks,
  minMatched: number,
  most: number,
  isAllowed: (document: number) => boolean,
): number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number) =>
    (matched[a] as number) - (matched[b] as number) ||
    (scores[a] as number) - (scores[b] as number);
  for (let document = 0; document < matched.length; document++) {
    if ((matched[document] as number) < minMatched || !isAllowed(document)) continue;
    if (best.length === most && isBefore(document, best[most - 1] as number) <= 0) {
      // Without words all are alike, and the first ones are the best.
      if (minMatched === 0) break;
      continue;
    }
    let at = best.length;
    while (at > 0 && isBefore(document, best[at - 1] as number) > 0) at--;
    best.splice(at, 0, document);
    if (best.length > most) best.pop();
  }
  return best;
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
