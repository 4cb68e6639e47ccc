import { pushVarint, readVarints } from '../bytes/varint.ts';

/** The documents with a term, in ascending order, and the impact of the term in each. */
export interface Postings {
  documents: ArrayLike<number>;
  /** 1 to 63 each (impactOf in entry-terms.ts). */
  impacts: ArrayLike<number>;
}

/** Sorted terms that are stored and read together. */
export interface TermBlock {
  terms: string[];
  /**
   * Returns the postings of a term by its index in `terms`. Throws a RangeError if there is none.
   */
  readPostings(at: number): Postings;
}

const lengthBytes = 4;

/**
 * Encodes a block of terms and postings: the length of the terms in bytes, and the terms as lines;
 * for each term the number of its documents and the length of its postings in bytes, as varints;
 * then the postings of each term, first the gaps between its documents as varints and then its
 * impacts, because similar values compress better next to each other.
 *
 * @param terms sorted; none contains a line feed.
 */
export function encodeTermBlock(
  terms: [term: string, postings: Postings][],
): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(terms.map(([term]) => term).join('\n'));
  const lengths: number[] = [];
  const postings: number[] = [];
  for (const [, { documents, impacts }] of terms) {
    const start = postings.length;
    let before = -1;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      pushVarint(postings, document - before - 1);
      before = document;
    }
    for (let at = 0; at < impacts.length; at++) postings.push(impacts[at] as number);
    pushVarint(lengths, documents.length);
    pushVarint(lengths, postings.length - start);
  }
  const bytes = new Uint8Array(lengthBytes + text.length + lengths.length + postings.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, lengthBytes);
  bytes.set(lengths, lengthBytes + text.length);
  bytes.set(postings, lengthBytes + text.length + lengths.length);
  return bytes;
}

/**
 * Decodes a block. Postings are decoded only when they are read. Throws a RangeError if the bytes
 * are truncated or damaged.
 */
export function decodeTermBlock(bytes: Uint8Array<ArrayBuffer>): TermBlock {
  const textLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(
    0,
    true,
  );
  const textEnd = lengthBytes + textLength;
  if (textEnd > bytes.length) throw new RangeError('terms: the block is cut off');
  const terms = new TextDecoder().decode(bytes.subarray(lengthBytes, textEnd)).split('\n');
  const lengths = readVarints(bytes, textEnd);
  const counts = new Uint32Array(terms.length);
  const starts = new Uint32Array(terms.length + 1);
  for (let at = 0; at < terms.length; at++) {
    counts[at] = lengths.next();
    starts[at + 1] = (starts[at] as number) + lengths.next();
  }
  const postingsStart = lengths.at();
  if (postingsStart + (starts[terms.length] as number) !== bytes.length) {
    throw new RangeError('terms: the block is cut off');
  }
  return {
    terms,
    readPostings(at) {
      const count = counts[at];
      if (count === undefined) throw new RangeError(`terms: there is no term ${at}`);
      const gaps = readVarints(bytes, postingsStart + (starts[at] as number));
      const documents = new Uint32Array(count);
      let document = -1;
      for (let place = 0; place < count; place++) {
        document += gaps.next() + 1;
        documents[place] = document;
      }
      return { documents, impacts: bytes.subarray(gaps.at(), gaps.at() + count) };
    },
  };
}
