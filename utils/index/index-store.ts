import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Bucket, readBucket } from '../../core/index/bucket.ts';
import type { IndexHead } from '../../core/index/index-head.ts';
import { withDeadline } from './with-deadline.ts';

/**
 * The index in IndexedDB. Buckets lie under a generation; the one record in `current` says which
 * generation answers, and is written in the transaction that drops all others. Killed at any
 * moment, the browser therefore has the old generation whole or the new one whole.
 */
interface IndexDatabase extends DBSchema {
  current: { key: 'current'; value: StoredIndex };
  buckets: { key: [generation: string, id: number]; value: Uint8Array<ArrayBuffer> };
}

export interface StoredIndex {
  generation: string;
  head: IndexHead;
}

export interface IndexStore {
  readCurrent(): Promise<StoredIndex | undefined>;
  readBucket(generation: string, id: number): Promise<Bucket>;
  /** Writes a generation beside the current one. Progress counts buckets. */
  writeBuckets(
    generation: string,
    files: AsyncIterable<Uint8Array<ArrayBuffer>>,
    onProgress: (done: number) => void,
  ): Promise<void>;
  /** Makes a generation the one that answers, and drops all others. Throws if it is not whole. */
  switchTo(stored: StoredIndex): Promise<void>;
  /** Nothing answers from the store until the next switch. */
  forgetCurrent(): Promise<void>;
}

const indexDatabaseName = 'counterpoint-index';
const databaseVersion = 1;
const storeNames = ['current', 'buckets'] as const;
/** https://www.w3.org/TR/IndexedDB/#exceptions: a newer version, and a database beyond reading. */
const unreadable = ['VersionError', 'UnknownError'];
/** Buckets in one transaction: some megabytes, so that readers never wait long for a writer. */
const bucketsPerWrite = 128;
/** Far more than a slow disk needs for them, or for opening; another tab's lock may never end. */
const writeDeadlineMs = 20_000;

export function openIndexStore(name = indexDatabaseName): IndexStore {
  let opening: Promise<IDBPDatabase<IndexDatabase>> | undefined;
  const open = () => {
    if (opening === undefined) {
      const forget = () => {
        opening = undefined;
      };
      opening = withDeadline(openDatabase(name, forget), writeDeadlineMs);
      opening.catch(forget);
    }
    return opening;
  };

  return {
    async readCurrent() {
      return (await open()).get('current', 'current');
    },
    async readBucket(generation, id) {
      const bytes = await (await open()).get('buckets', [generation, id]);
      if (bytes === undefined) throw new Error(`index: bucket ${id} is missing from the store`);
      return readBucket(bytes);
    },
    async writeBuckets(generation, files, onProgress) {
      const database = await open();
      let id = 0;
      for await (const group of groupsOf(files, bucketsPerWrite)) {
        const transaction = database.transaction('buckets', 'readwrite');
        const writes = group.map((bytes, at) =>
          transaction.store.put(bytes, [generation, id + at]),
        );
        await withDeadline(Promise.all([...writes, transaction.done]), writeDeadlineMs);
        id += group.length;
        onProgress(id);
      }
    },
    async switchTo(stored) {
      const { generation, head } = stored;
      const transaction = (await open()).transaction(['current', 'buckets'], 'readwrite');
      const buckets = transaction.objectStore('buckets');
      const written = await buckets.count(IDBKeyRange.bound([generation], [generation, []]));
      if (written !== head.bucketCount) {
        transaction.abort();
        await transaction.done.catch(() => {});
        throw new Error(`index: ${written} of ${head.bucketCount} buckets are in the store`);
      }
      await Promise.all([
        transaction.objectStore('current').put(stored, 'current'),
        buckets.delete(IDBKeyRange.upperBound([generation], true)),
        buckets.delete(IDBKeyRange.lowerBound([generation, []])),
        transaction.done,
      ]);
    },
    async forgetCurrent() {
      await (await open()).delete('current', 'current');
    },
  };
}

/**
 * Opens the database. One that another version of the extension left behind, or that the browser
 * cannot read any more, is deleted: it holds nothing that the package does not.
 */
async function openDatabase(
  name: string,
  onLost: () => void,
): Promise<IDBPDatabase<IndexDatabase>> {
  const open = () =>
    openDB<IndexDatabase>(name, databaseVersion, {
      upgrade(database) {
        for (const store of storeNames) database.createObjectStore(store);
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
  try {
    const database = await open();
    if (storeNames.every((store) => database.objectStoreNames.contains(store))) return database;
    database.close();
  } catch (error) {
    if (!unreadable.includes((error as DOMException).name)) throw error;
  }
  await deleteDB(name);
  return open();
}

async function* groupsOf<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length === size) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
