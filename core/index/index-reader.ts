import { inflateBytes } from '../bytes/deflate.ts';
import { readBucket } from './bucket.ts';
import type { BucketReader } from './find-page.ts';
import type { PartCounts, PartKind } from './pack.ts';
import type { PartReader } from './read-packs.ts';

/** Reads all that an index holds; whatever is read throws where it is missing or damaged. */
export interface IndexReader extends BucketReader {
  /** The content of a part of the search index (core/build/build-search.ts). */
  readSearchPart(id: number): Promise<Uint8Array<ArrayBuffer>>;
  /** How many parts hold similar pieces; none where the index was built without. */
  similarCount: number;
  /** The content of one (similar-part.ts). */
  readSimilarPart(id: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** @param openKind gives what reads the parts of a kind, wherever they lie. */
export function openIndexReader(
  { bucketCount, similarCount }: PartCounts,
  openKind: (kind: PartKind) => PartReader,
): IndexReader {
  const [bucket, search, similar] = [openKind('bucket'), openKind('search'), openKind('similar')];
  return {
    bucketCount,
    similarCount,
    readBucket: (id) => bucket(id, (bytes) => readBucket(bytes, [id, bucketCount])),
    readSearchPart: (id) => search(id, inflateBytes),
    readSimilarPart: (id) => similar(id, inflateBytes),
  };
}
