import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Bucket, readBucket } from '../core/index/bucket.ts';
import type { IndexHead } from '../core/index/index-head.ts';

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
  /** Makes a written generation the one that answers, and drops all others. */
  switchTo(stored: StoredIndex): Promise<void>;
  /** Nothing answers from the store until the next switch. */
  forgetCurrent(): Promise<void>;
}

const indexDatabaseName = 'counterpoint-index';
const databaseVersion = 1;
/** Buckets in one transaction: some megabytes, so that readers never wait long for a writer. */
const bucketsPerWrite = 128;

export function openIndexStore(name = indexDatabaseName): IndexStore {
  let opening: Promise<IDBPDatabase<IndexDatabase>> | undefined;
  const open = () => {
    opening ??= openDatabase(name, () => {
      opening = undefined;
    });
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
        await Promise.all([...writes, transaction.done]);
        id += group.length;
        onProgress(id);
      }
    },
    async switchTo(stored) {
      const transaction = (await open()).transaction(['current', 'buckets'], 'readwrite');
      const buckets = transaction.objectStore('buckets');
      await Promise.all([
        transaction.objectStore('current').put(stored, 'current'),
        buckets.delete(IDBKeyRange.upperBound([stored.generation], true)),
        buckets.delete(IDBKeyRange.lowerBound([stored.generation, []])),
        transaction.done,
      ]);
    },
    async forgetCurrent() {
      await (await open()).delete('current', 'current');
    },
  };
}

function openDatabase(name: string, onLost: () => void): Promise<IDBPDatabase<IndexDatabase>> {
  const opening = openDB<IndexDatabase>(name, databaseVersion, {
    upgrade(database) {
      database.createObjectStore('current');
      database.createObjectStore('buckets');
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  opening.catch(onLost);
  return opening;
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
