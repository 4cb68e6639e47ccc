import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { reopenAfterMs, sleep } from './sleep.ts';
import { withTimeout } from './with-timeout.ts';

/**
 * The index in IndexedDB. Blocks lie under a generation; the one record in `current` says which
 * generation answers, and is written in the transaction that drops all others. Killed at any
 * moment, the browser therefore has the old generation whole or the new one whole.
 */
export interface IndexDatabase extends DBSchema {
  current: { key: 'current'; value: StoredIndex };
  blocks: { key: [generation: string, id: number]; value: Uint8Array<ArrayBuffer> };
}

export interface StoredIndex {
  generation: string;
  /** How many it has. */
  blocks: number;
}

export const indexDatabaseName = 'counterpoint-index';
const databaseVersion = 2;
const storeNames = ['current', 'blocks'] as const;
/** https://www.w3.org/TR/IndexedDB/#exceptions: a newer version, and a database beyond reading. */
const unreadable = ['VersionError', 'UnknownError'];
/** Far more than a slow disk needs; another tab's lock may never end. */
const openDeadlineMs = 20_000;

export interface Opening {
  database: Promise<IDBPDatabase<IndexDatabase>>;
  /** Resolves as soon as it is known that the database is new, long before that is made. */
  empty: Promise<undefined>;
}

/** @param onLost called when the database cannot be opened, or has to be opened anew. */
export function openDatabaseWithTimeout(name: string, onLost: () => void): Opening {
  const { promise: empty, resolve } = Promise.withResolvers<undefined>();
  const onNew = () => resolve(undefined);
  const database = withTimeout(openDatabase(name, { onLost, onNew }), openDeadlineMs);
  database.catch(onLost);
  return { database, empty };
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
    const fault = (error as DOMException).name;
    if (!unreadable.includes(fault)) throw error;
    // A browser that is going down cannot read it either, and would lose a whole index.
    if (fault !== 'VersionError') await sleep(reopenAfterMs);
  }
  await deleteDB(name);
  return open();
}
