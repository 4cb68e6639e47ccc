import { entryAt } from '../index/bucket.ts';
import { cacheRecent } from '../index/cache-recent.ts';
import type { IndexEntry } from '../index/index-entry.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { countTables, readPlace, tableOf } from './document-table.ts';
import { decodeDirectory, type SearchDirectory } from './search-directory.ts';
import { decodeTermBlock, type TermBlock } from './term-block.ts';

/** A search index whose directory has been read. Reads throw if a part is missing or damaged. */
export interface OpenSearch {
  directory: SearchDirectory;
  readTermBlock(id: number): Promise<TermBlock>;
  readEntries(documents: readonly number[]): Promise<IndexEntry[]>;
}

/**
 * Cached parts and buckets, of some 50 kB each: the queries of a word as it is typed need the same.
 */
const maxCachedParts = 24;
const maxCachedBuckets = 24;

/** Returns a function that opens the search index. It caches the directory and recent reads. */
export function createSearch(reader: IndexReader): () => Promise<OpenSearch> {
  const readPart = cacheRecent((id) => reader.readSearchPart(id), maxCachedParts);
  const readBucket = cacheRecent((id) => reader.readBucket(id), maxCachedBuckets);
  const readDirectory = cacheRecent(async (id) => decodeDirectory(await readPart(id)), 1);

  return async () => {
    const directory = await readDirectory(0);
    const tables = countTables(directory.documents);
    const readEntry = async (document: number) => {
      const table = await readPart(1 + tableOf(document));
      const { bucketId, row } = readPlace(table, document, directory.documents);
      return entryAt(await readBucket(bucketId), row);
    };
    return {
      directory,
      readTermBlock: async (id) => decodeTermBlock(await readPart(1 + tables + id)),
      readEntries: (documents) => Promise.all(documents.map(readEntry)),
    };
  };
}
