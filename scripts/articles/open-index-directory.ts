import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBucket } from '../../core/index/bucket.ts';
import type { BucketReader } from '../../core/index/find-page.ts';
import { indexFiles, indexHeadSchema } from '../../core/index/index-head.ts';

/** Opens an index directory for lookups. Throws where it is none, or one of another format. */
export async function openIndexDirectory(directory: string): Promise<BucketReader> {
  const text = await readFile(join(directory, indexFiles.head), 'utf8').catch(() => {
    throw new Error(`--index: ${directory}: holds no index; make one with npm run -s index`);
  });
  const head = indexHeadSchema.safeParse(JSON.parse(text));
  if (!head.success) {
    throw new Error(
      `--index: ${directory}: is of another format; build it anew with npm run -s index`,
    );
  }
  return {
    bucketCount: head.data.bucketCount,
    async readBucket(id) {
      const bytes = await readFile(join(directory, indexFiles.bucket(id)));
      return readBucket(new Uint8Array(bytes));
    },
  };
}
