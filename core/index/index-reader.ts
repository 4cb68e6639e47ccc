import { inflateBytes } from '../bytes/deflate.ts';
import { readBucket } from './bucket.ts';
import type { BucketReader } from './find-page.ts';
import { type LinkedPart, readLinkedPart } from './linked-part.ts';
import type { PartCounts, PartKind } from './pack.ts';
import type { PartReader } from './read-packs.ts';

/** Reads everything in an index. Each read throws if the part is missing or damaged. */
export interface IndexReader extends BucketReader {
  /** Reads a part with what is stored of linked pieces. */
  readLinkedPart(id: number): Promise<LinkedPart>;
  /** Returns the content of a part of the search index (core/build/build-search.ts). */
  readSearchPart(id: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Number of parts with similar pieces; 0 where the index was built without. */
  similarCount: number;
  /** Returns the content of a part with similar pieces (similar-part.ts). */
  readSimilarPart(id: number): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Opens an index.
 *
 * @param openKind returns the reader of the parts of one kind.
 */
export function openIndexReader(
  { bucketCount, similarCount }: PartCounts,
  openKind: (kind: PartKind) => PartReader,
): IndexReader {
  const [bucket, linked, search, similar] = [
    openKind('bucket'),
    openKind('linked'),
    openKind('search'),
    openKind('similar'),
  ];
  return {
    bucketCount,
    similarCount,
    readBucket: (id) => bucket(id, (bytes) => readBucket(bytes, [id, bucketCount])),
    readLinkedPart: (id) => linked(id, readLinkedPart),
    readSearchPart: (id) => search(id, inflateBytes),
    readSimilarPart: (id) => similar(id, inflateBytes),
  };
}
