import { readBucket } from '../../core/index/bucket.ts';
import type { BuiltIndex } from '../../core/index/build-index.ts';
import type { BucketReader } from '../../core/index/find-page.ts';
import { indexFiles } from '../../core/index/index-head.ts';

/** Reads an index that was built in memory. */
export function openBuiltIndex({ head, files }: BuiltIndex): BucketReader {
  return {
    bucketCount: head.bucketCount,
    readBucket: (id) => readBucket(files.get(indexFiles.bucket(id)) as Uint8Array<ArrayBuffer>),
  };
}
