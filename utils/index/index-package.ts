import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';
import { type Bucket, readBucket } from '../../core/index/bucket.ts';
import {
  type IndexFacets,
  type IndexHead,
  indexChecksumsSchema,
  indexFacetsSchema,
  indexFiles,
  indexHeadSchema,
} from '../../core/index/index-head.ts';
import { sha256Hex } from '../../core/index/sha256.ts';

/** The index that came with the extension: the source of truth, whatever happens to the store. */
export interface IndexPackage {
  readHead(): Promise<IndexHead>;
  readFacets(): Promise<IndexFacets>;
  /** The files of all buckets, each checked against its check sum. Throws at a damaged one. */
  readFiles(head: IndexHead): AsyncGenerator<Uint8Array<ArrayBuffer>>;
  readBucket(id: number): Promise<Bucket>;
}

/** How many files are read ahead while others are written. */
const readAhead = 16;

export function openIndexPackage(
  fetchFile: (path: string) => Promise<Response> = fetchPackaged,
): IndexPackage {
  const readJson = async <Schema extends z.ZodMiniType>(path: string, schema: Schema) =>
    schema.parse(await (await fetchFile(path)).json()) as z.infer<Schema>;
  const readBytes = async (id: number) =>
    new Uint8Array(await (await fetchFile(indexFiles.bucket(id))).arrayBuffer());

  return {
    readHead: () => readJson(indexFiles.head, indexHeadSchema),
    readFacets: () => readJson(indexFiles.facets, indexFacetsSchema),
    readBucket: async (id) => readBucket(await readBytes(id)),
    async *readFiles({ bucketCount }) {
      const checksums = await readJson(indexFiles.checksums, indexChecksumsSchema);
      for (let start = 0; start < bucketCount; start += readAhead) {
        const ids = Array.from(
          { length: Math.min(readAhead, bucketCount - start) },
          (_, at) => start + at,
        );
        const files = await Promise.all(ids.map(readBytes));
        for (const [at, bytes] of files.entries()) {
          if ((await sha256Hex(bytes)) !== checksums[start + at]) {
            throw new Error(`index: the packaged file ${indexFiles.bucket(start + at)} is damaged`);
          }
          yield bytes;
        }
      }
    },
  };
}

async function fetchPackaged(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(`index/${path}`));
}
