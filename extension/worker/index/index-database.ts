import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { reopenAfterMs, sleep } from './sleep.ts';
import { withTimeout } from './with-timeout.ts';

/**
 * The index in IndexedDB. Blocks are stored under a generation. The only record of `current` names the
 * generation that answers; it is written in the transaction that deletes all others. A browser killed
 * at any moment therefore has the old generation whole or the new one whole.
 */
export interface IndexDatabase extends DBSchema {
  current: { key: 'current'; value: StoredIndex };
  blocks: { key: [generation: string, id: number]; value: Uint8Array<ArrayBuffer> };
}

export interface StoredIndex {
  generation: string;
  /** Number of its blocks. */
  blocks: number;
}

export const indexDatabaseName = 'counterpoint-index';
const databaseVersion = 2;
const storeNames = ['current', 'blocks'] as const;
/**
 * Errors of a database of a newer version, and of one that cannot be read any more.
 * https://www.w3.org/TR/IndexedDB/#exceptions
 */
const unreadable = ['VersionError', 'UnknownError'];
/** Far more than a slow disk needs; a lock of another tab may never end. */
const openTimeoutMs = 20_000;

export interface Opening {
  database: Promise<IDBPDatabase<IndexDatabase>>;
  /** Resolves as soon as the database turns out to be new, long before it is ready. */
  empty: Promise<undefined>;
}

/**
 * Opens the database, with a timeout.
 *
 * @param onLost called when the database cannot be opened, or has to be opened anew.
 */
export function openDatabaseWithTimeout(name: string, onLost: () => void): Opening {
  const { promise: empty, resolve } = Promise.withResolvers<undefined>();
  const onNew = () => resolve(undefined);
  const database = withTimeout(openDatabase(name, { onLost, onNew }), openTimeoutMs);
  database.catch(onLost);
  return { database, empty };
}

/**
 * Opens the database. One that a later version of the extension left behind, or that the browser
 * cannot read any more, is deleted: everything in it is in the package, too.
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
    const fault = (error as DOMException).name;
    if (!unreadable.includes(fault)) throw error;
    // A browser that is shutting down cannot read the database either, and would lose the index.
    if (fault !== 'VersionError') await sleep(reopenAfterMs);
  }
  await deleteDB(name);
  return open();
}
