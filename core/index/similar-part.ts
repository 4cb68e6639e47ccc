import { pushVarint, readVarints, type VarintReader } from '../bytes/varint.ts';
import type { EntryPlace } from './entry-place.ts';
import type { SimilarKind } from './index-entry.ts';
import type { WordPlace } from './shared-words.ts';

/** A similar piece as the index stores it. The piece's own fields are in its bucket. */
export interface StoredSimilar {
  place: EntryPlace;
  alsoAt: EntryPlace[];
  kind: SimilarKind;
  words: WordPlace[];
}

/**
 * Buckets whose similar pieces share a part. An entry has a few bytes of them, so four buckets give
 * a part of about the compressed size of a bucket; bucketBytes in build-index.ts says why that
 * size.
 */
const bucketsPerPart = 4;

/** Returns the number of parts with similar pieces for so many buckets. */
export function countSimilarParts(bucketCount: number): number {
  return Math.ceil(bucketCount / bucketsPerPart);
}

/** Returns the number of the part with the similar pieces of a bucket's entries. */
export function similarPartOf(bucketId: number): number {
  return Math.floor(bucketId / bucketsPerPart);
}

/**
 * Encodes similar pieces into parts.
 *
 * @param buckets the pieces of each row of each bucket, in the order shown.
 */
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

/** Decodes the similar pieces of an entry. Throws a RangeError if the part is damaged. */
export function decodeSimilar(part: Uint8Array, { bucketId, row }: EntryPlace): StoredSimilar[] {
  const numbers = readVarints(part);
  for (let before = bucketId % bucketsPerPart; before > 0; before--) {
    for (let rows = numbers.next(); rows > 0; rows--) takePieces(numbers);
  }
  if (row >= numbers.next()) throw new RangeError(`similar: no row ${row}`);
  for (let before = row; before > 0; before--) takePieces(numbers);
  return takePieces(numbers);
}

const kinds: SimilarKind[] = ['story', 'topic'];
/**
 * Number of possible word counts, 0 to 3: a byte holds kind and count (maxWords in
 * find-shared-words.ts).
 */
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

function takePieces(numbers: VarintReader): StoredSimilar[] {
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

function takePlace(numbers: VarintReader): EntryPlace {
  return { bucketId: numbers.next(), row: numbers.next() };
}

/** Takes items one by one: a damaged count may be huge, and reading throws where the bytes end. */
function take<Item>(count: number, next: () => Item): Item[] {
  const items: Item[] = [];
  for (let left = count; left > 0; left--) items.push(next());
  return items;
}
