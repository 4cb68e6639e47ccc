import { pushVarint, readVarints, type Varints } from '../bytes/varint.ts';
import type { EntryPlace } from './entry-place.ts';
import type { SimilarKind } from './index-entry.ts';
import type { WordPlace } from './shared-words.ts';

/** A similar piece as the index keeps it; what it says of itself lies in its own bucket. */
export interface StoredSimilar {
  place: EntryPlace;
  alsoAt: EntryPlace[];
  kind: SimilarKind;
  words: WordPlace[];
}

/**
 * The similar pieces of an entry are some bytes, those of four buckets about as much as one bucket,
 * compressed: as large a part as the others, and for the same reason (build-index.ts).
 */
const bucketsPerPart = 4;

export function countSimilarParts(bucketCount: number): number {
  return Math.ceil(bucketCount / bucketsPerPart);
}

/** The part that holds the similar pieces of a bucket's entries. */
export function similarPartOf(bucketId: number): number {
  return Math.floor(bucketId / bucketsPerPart);
}

/** @param buckets of each bucket, of each row, the pieces in the order shown. */
export function encodeSimilar(buckets: StoredSimilar[][][]): Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: countSimilarParts(buckets.length) }, (_, part) => {
    const bytes: number[] = [];
    const from = part * bucketsPerPart;
    for (const rows of buckets.slice(from, from + bucketsPerPart)) {
      pushVarint(bytes, rows.length);
      for (const pieces of rows) pushPieces(bytes, pieces);
    }
    return new Uint8Array(bytes);
  });
}

/** The similar pieces of an entry, out of the part that holds them. Throws where that is damaged. */
export function decodeSimilar(part: Uint8Array, { bucketId, row }: EntryPlace): StoredSimilar[] {
  const numbers = readVarints(part);
  for (let before = bucketId % bucketsPerPart; before > 0; before--) {
    for (let rows = numbers.next(); rows > 0; rows--) takePieces(numbers);
  }
  if (row >= numbers.next()) throw new RangeError(`similar: no row ${row}`);
  for (let before = row; before > 0; before--) takePieces(numbers);
  return takePieces(numbers);
}

const kinds: SimilarKind[] = ['story', 'topic', 'copy'];
/** How many words are named fits beside the kind in one byte (maxWords in shared-words.ts). */
const wordCounts = 4;

function pushPieces(bytes: number[], pieces: StoredSimilar[]): void {
  pushVarint(bytes, pieces.length);
  for (const { place, alsoAt, kind, words } of pieces) {
    const hasCopies = alsoAt.length > 0 ? 1 : 0;
    pushVarint(bytes, (kinds.indexOf(kind) * wordCounts + words.length) * 2 + hasCopies);
    pushPlace(bytes, place);
    for (const word of words) pushVarint(bytes, word);
    if (hasCopies === 0) continue;
    pushVarint(bytes, alsoAt.length);
    for (const copy of alsoAt) pushPlace(bytes, copy);
  }
}

function takePieces(numbers: Varints): StoredSimilar[] {
  return take(numbers.next(), () => {
    const head = numbers.next();
    const hasCopies = head % 2 === 1;
    const rest = Math.floor(head / 2);
    const kind = kinds[Math.floor(rest / wordCounts)];
    if (kind === undefined) throw new RangeError('similar: no such kind');
    const place = takePlace(numbers);
    const words = take(rest % wordCounts, () => numbers.next());
    const alsoAt = hasCopies ? take(numbers.next(), () => takePlace(numbers)) : [];
    return { place, alsoAt, kind, words };
  });
}

function pushPlace(bytes: number[], { bucketId, row }: EntryPlace): void {
  pushVarint(bytes, bucketId);
  pushVarint(bytes, row);
}

function takePlace(numbers: Varints): EntryPlace {
  return { bucketId: numbers.next(), row: numbers.next() };
}

/** A damaged number may be large: what is not there throws before much is made of it. */
function take<Item>(count: number, next: () => Item): Item[] {
  const items: Item[] = [];
  for (let left = count; left > 0; left--) items.push(next());
  return items;
}
