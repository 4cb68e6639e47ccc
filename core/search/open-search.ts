import { takeEntry } from '../index/bucket.ts';
import type { BucketReader } from '../index/find-page.ts';
import type { IndexEntry } from '../index/index-entry.ts';
import { countTables, readPlace, tableOf } from './document-table.ts';
import { decodeDirectory, type SearchDirectory } from './search-directory.ts';
import { decodeTermBlock, type TermBlock } from './term-block.ts';

/** Where the index comes from: the store, the packaged files, or a directory on disk. */
export interface SearchReader extends BucketReader {
  /** The content of a part of the search index. Throws where it is missing or damaged. */
  readSearchPart(id: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A search index whose directory was read. */
export interface OpenSearch {
  directory: SearchDirectory;
  readTermBlock(id: number): Promise<TermBlock>;
  readEntries(documents: readonly number[]): Promise<IndexEntry[]>;
}

/** Who types a word asks for the same ones at each letter. Some 50 kB each. */
const keptParts = 24;
const keptBuckets = 24;

/** @returns what opens the search index, and keeps its directory and what was read last. */
export function createSearch(reader: SearchReader): () => Promise<OpenSearch> {
  const readPart = keepLast((id) => reader.readSearchPart(id), keptParts);
  const readBucket = keepLast((id) => reader.readBucket(id), keptBuckets);
  const readDirectory = keepLast(async (id) => decodeDirectory(await readPart(id)), 1);

  return async () => {
    const directory = await readDirectory(0);
    const tables = countTables(directory.documents);
    const readEntry = async (document: number) => {
      const table = await readPart(1 + tableOf(document));
      const { bucketId, row } = readPlace(table, document, directory.documents);
      return takeEntry(await readBucket(bucketId), row);
    };
    return {
      directory,
      readTermBlock: async (id) => decodeTermBlock(await readPart(1 + tables + id)),
      readEntries: (documents) => Promise.all(documents.map(readEntry)),
    };
  };
}

/** The same function, which keeps what it gave for so many numbers; what was rejected is not kept. */
function keepLast<Value>(
  read: (id: number) => Promise<Value>,
  most: number,
): (id: number) => Promise<Value> {
  const kept = new Map<number, Promise<Value>>();
  return (id) => {
    const reading = kept.get(id) ?? read(id);
    kept.delete(id);
    kept.set(id, reading);
    reading.catch(() => {
      if (kept.get(id) === reading) kept.delete(id);
    });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}
