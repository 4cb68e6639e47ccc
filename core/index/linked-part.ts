import { decodeVlq, encodeVlq } from '../bytes/base64-vlq.ts';
import { inflate } from '../bytes/deflate.ts';
import { type Column, makeColumn, readColumn } from './column.ts';
import type { EntryPlace } from './entry-place.ts';
import { fingerprintLength } from './key-hash.ts';

/**
 * What the reader's filter needs of a piece to which entries link, and where the piece itself is. It is
 * stored once for all links to the piece: they only have its number.
 */
export interface LinkedPieceFacts {
  place: EntryPlace;
  /** Of the piece's key (fingerprintOf): the same in every index. */
  fingerprint: string;
  quality?: number;
  /** Those that the filter looks at (filterTopics in index-entry.ts). */
  topics: string[];
}

/** The facts of consecutive pieces, by column. */
export interface LinkedPart {
  /** Base64 VLQ. */
  bucketIds: string;
  /** Base64 VLQ. */
  rows: string;
  /** One after another. */
  fingerprints: string;
  /** Null where the piece is not rated. */
  quality: Column;
  topics: Column;
}

/**
 * Pieces in a part, of some 20 kB. The pieces of one article are mostly of one time, and pieces are
 * numbered by their dates: a look-up that needs their facts mostly reads one part.
 */
const piecesPerPart = 4_096;

/** Returns the number of the part that has the facts of a piece. */
export function linkedPartOf(piece: number): number {
  return Math.floor(piece / piecesPerPart);
}

/** Returns the parts with the facts of all pieces, which come in the order of their numbers. */
export function makeLinkedParts(pieces: readonly LinkedPieceFacts[]): LinkedPart[] {
  const count = Math.ceil(pieces.length / piecesPerPart);
  return Array.from({ length: count }, (_, part) =>
    makePart(pieces.slice(part * piecesPerPart, (part + 1) * piecesPerPart)),
  );
}

/** Reads a part from compressed bytes. Throws if they are damaged. */
export async function readLinkedPart(bytes: Uint8Array<ArrayBuffer>): Promise<LinkedPart> {
  // The checksum of the compressed bytes has shown that the part is as it was written.
  return (await inflate(bytes).json()) as LinkedPart;
}

/** Returns a function that returns the facts of a piece. It throws a RangeError if there are none. */
export function openLinkedPart(part: LinkedPart): (piece: number) => LinkedPieceFacts {
  const bucketIds = decodeVlq(part.bucketIds);
  const rows = decodeVlq(part.rows);
  return (piece) => {
    const at = piece % piecesPerPart;
    const [bucketId, row] = [bucketIds[at], rows[at]];
    if (bucketId === undefined || row === undefined) {
      throw new RangeError(`linked: there is no piece ${piece}`);
    }
    const quality = readColumn(part.quality, at) as number | null;
    return {
      place: { bucketId, row },
      fingerprint: part.fingerprints.slice(at * fingerprintLength, (at + 1) * fingerprintLength),
      ...(quality !== null && { quality }),
      topics: readColumn(part.topics, at) as string[],
    };
  };
}

function makePart(pieces: readonly LinkedPieceFacts[]): LinkedPart {
  return {
    bucketIds: encodeVlq(pieces.map(({ place }) => place.bucketId)),
    rows: encodeVlq(pieces.map(({ place }) => place.row)),
    fingerprints: pieces.map(({ fingerprint }) => fingerprint).join(''),
    quality: makeColumn(pieces.map(({ quality }) => quality ?? null)),
    topics: makeColumn(pieces.map(({ topics }) => topics)),
  };
}
