import { type DBSchema, deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import { blocksIn } from '../../core/index/pack.ts';
import { withDeadline } from './with-deadline.ts';

/**
 * The index in IndexedDB. Blocks lie under a generation; the one record in `current` says which
 * generation answers, and is written in the transaction that drops all others. Killed at any
 * moment, the browser therefore has the old generation whole or the new one whole.
 */
interface IndexDatabase extends DBSchema {
  current: { key: 'current'; value: StoredIndex };
  blocks: { key: [generation: string, id: number]; value: Uint8Array<ArrayBuffer> };
}

export interface StoredIndex {
  generation: string;
  /** How many it has. */
  blocks: number;
}

export interface IndexStore {
  /**
   * A block of the generation, or undefined where that is not the one that answers. Throws where
   * the block is missing.
   */
  readBlock(generation: string, id: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Writes a generation beside the current one. Progress counts blocks. */
  writePacks(
    generation: string,
    packs: AsyncIterable<Uint8Array<ArrayBuffer>>,
    onProgress: (done: number) => void,
  ): Promise<void>;
  /** Makes a generation the one that answers, and drops all others. Throws if it is not whole. */
  switchTo(stored: StoredIndex): Promise<void>;
  /** Empties the store: nothing answers from it until the next switch. */
  forget(): Promise<void>;
}

const indexDatabaseName = 'counterpoint-index';
const databaseVersion = 2;
const storeNames = ['current', 'blocks'] as const;
/** https://www.w3.org/TR/IndexedDB/#exceptions: a newer version, and a database beyond reading. */
const unreadable = ['VersionError', 'UnknownError'];
/** Transactions under way at once, of a pack each: the next is fetched while these are written. */
const mostWrites = 3;
/** Far more than a slow disk needs for them, or for opening; another tab's lock may never end. */
const writeDeadlineMs = 20_000;

interface Opening {
  database: Promise<IDBPDatabase<IndexDatabase>>;
  /** Resolves as soon as it is known that the database is new, long before that is made. */
  empty: Promise<undefined>;
}

/** Opens the store at once, because whoever asks for it is about to wait for it. */
export function openIndexStore(name = indexDatabaseName): IndexStore {
  let opening: Opening | undefined;
  const open = () => {
    if (opening === undefined) {
      const begun = openInTime(name, () => {
        if (opening === begun) opening = undefined;
      });
      opening = begun;
    }
    return opening;
  };
  open();

  return {
    async readBlock(generation, id) {
      const { database: opened, empty } = open();
      const database = await Promise.race([opened, empty]);
      if (database === undefined) return undefined;
      // Without idb's wrappers, because every cold answer waits for this.
      const transaction = unwrap(database).transaction(['current', 'blocks']);
      const reading = transaction.objectStore('current').get('current');
      const block: Uint8Array<ArrayBuffer> | undefined = await resultOf(
        transaction.objectStore('blocks').get([generation, id]),
      );
      const current: StoredIndex | undefined = reading.result;
      if (current?.generation !== generation) return undefined;
      if (block === undefined) throw new Error(`index: block ${id} is missing from the store`);
      return block;
    },
    async writePacks(generation, packs, onProgress) {
      const database = unwrap(await open().database);
      const writes: Promise<void>[] = [];
      let next = 0;
      let done = 0;
      for await (const pack of packs) {
        const blocks = blocksIn(pack);
        const transaction = database.transaction('blocks', 'readwrite');
        const store = transaction.objectStore('blocks');
        // Copies: a view would be stored with all of the bytes that it looks into.
        for (const block of blocks) store.put(block.slice(), [generation, next++]);
        transaction.commit();
        const write = withDeadline(endOf(transaction), writeDeadlineMs).then(() => {
          done += blocks.length;
          onProgress(done);
        });
        // Where one before it fails, nobody will ask for this one.
        write.catch(() => {});
        writes.push(write);
        if (writes.length >= mostWrites) await writes.shift();
      }
      await Promise.all(writes);
    },
    async switchTo(stored) {
      const { generation } = stored;
      const transaction = (await open().database).transaction(['current', 'blocks'], 'readwrite');
      // Heard also where a request before it fails.
      transaction.done.catch(() => {});
      const blocks = transaction.objectStore('blocks');
      const written = await blocks.count(IDBKeyRange.bound([generation], [generation, []]));
      if (written !== stored.blocks) {
        transaction.abort();
        await transaction.done.catch(() => {});
        throw new Error(`index: ${written} of ${stored.blocks} blocks are in the store`);
      }
      await Promise.all([
        transaction.objectStore('current').put(stored, 'current'),
        blocks.delete(IDBKeyRange.upperBound([generation], true)),
        blocks.delete(IDBKeyRange.lowerBound([generation, []])),
        transaction.done,
      ]);
    },
    async forget() {
      const database = await open().database;
      try {
        const transaction = database.transaction(['current', 'blocks'], 'readwrite');
        await Promise.all([
          transaction.objectStore('current').clear(),
          transaction.objectStore('blocks').clear(),
          transaction.done,
        ]);
      } catch {
        // A database that opens and cannot be used, as Firefox may have one after a crash.
        database.close();
        opening = undefined;
        await deleteDB(name);
      }
    },
  };
}

/** @param onLost called when the database cannot be opened, or has to be opened anew. */
function openInTime(name: string, onLost: () => void): Opening {
  const { promise: empty, resolve } = Promise.withResolvers<undefined>();
  const onNew = () => resolve(undefined);
  const database = withDeadline(openDatabase(name, { onLost, onNew }), writeDeadlineMs);
  database.catch(onLost);
  return { database, empty };
}

/** Requests of one transaction end in their order: with the last one, those before it have ended. */
function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/**
 * Opens the database. One that a later version of the extension left behind, or that the browser
 * cannot read any more, is deleted: it holds nothing that the package does not.
 */
async function openDatabase(
  name: string,
  { onLost, onNew }: { onLost(): void; onNew(): void },
): Promise<IDBPDatabase<IndexDatabase>> {
  const open = () =>
    openDB<IndexDatabase>(name, databaseVersion, {
      upgrade(database) {
        onNew();
        for (const left of database.objectStoreNames) database.deleteObjectStore(left);
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
