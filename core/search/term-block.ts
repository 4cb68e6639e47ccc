import { pushVarint, readVarints } from '../bytes/varint.ts';

/** The documents in which a term stands, in their order, and how much it says of each. */
export interface Postings {
  documents: ArrayLike<number>;
  /** 1 to 63 each (core/search/weigh-entry.ts). */
  impacts: ArrayLike<number>;
}

/** Terms that are read together, in their order. */
export interface TermBlock {
  terms: string[];
  /** The postings of the term at a place in `terms`. Throws where there is none. */
  readPostings(at: number): Postings;
}

const lengthBytes = 4;

/**
 * A block of terms and their postings: the terms as lines, behind their length in bytes; of each term
 * how many documents it has and how many bytes its postings take; the postings, of each the distances
 * between its documents, then their impacts, because alike stands better beside alike when compressed.
 *
 * @param terms in their order; none holds a line end.
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

/** Throws where the bytes are no block; what is asked for later is read when it is asked for. */
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
      const distances = readVarints(bytes, postingsStart + (starts[at] as number));
      const documents = new Uint32Array(count);
      let document = -1;
      for (let place = 0; place < count; place++) {
        document += distances.next() + 1;
        documents[place] = document;
      }
      return { documents, impacts: bytes.subarray(distances.at(), distances.at() + count) };
    },
  };
}
