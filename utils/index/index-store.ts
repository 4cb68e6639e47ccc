import { type DBSchema, deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { IndexHead } from '../../core/index/index-head.ts';
import { blocksIn, countAllBlocks } from '../../core/index/pack.ts';
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
  head: IndexHead;
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
  /** Nothing answers from the store until the next switch. */
  forgetCurrent(): Promise<void>;
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

/** Opens the store at once, because whoever asks for it is about to wait for it. */
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
  void open();

  /** Blocks that are asked for at once, as those of a search's results, share a transaction. */
  let batch: Batch | undefined;
  const startBatch = (generation: string): Batch => {
    const started: Batch = { generation, ids: [], blocks: Promise.resolve(undefined) };
    started.blocks = open().then((database) => {
      if (batch === started) batch = undefined;
      return readBlocks(unwrap(database), generation, started.ids);
    });
    started.blocks.catch(() => {
      if (batch === started) batch = undefined;
    });
    return started;
  };

  return {
    async readBlock(generation, id) {
      if (batch?.generation !== generation) batch = startBatch(generation);
      const at = batch.ids.push(id) - 1;
      const blocks = await batch.blocks;
      if (blocks === undefined) return undefined;
      const block = blocks[at];
      if (block === undefined) throw new Error(`index: block ${id} is missing from the store`);
      return block;
    },
    async writePacks(generation, packs, onProgress) {
      const database = await open();
      const writes: Promise<void>[] = [];
      let next = 0;
      let done = 0;
      for await (const pack of packs) {
        const blocks = blocksIn(pack);
        const transaction = database.transaction('blocks', 'readwrite');
        const puts = blocks.map((block) =>
          // A copy: a view would be stored with all of the bytes that it looks into.
          transaction.store.put(block.slice(), [generation, next++]),
        );
        const writing = withDeadline(Promise.all([...puts, transaction.done]), writeDeadlineMs);
        const write = writing.then(() => {
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
      const { generation, head } = stored;
      const transaction = (await open()).transaction(['current', 'blocks'], 'readwrite');
      const blocks = transaction.objectStore('blocks');
      const written = await blocks.count(IDBKeyRange.bound([generation], [generation, []]));
      const wanted = countAllBlocks(head);
      if (written !== wanted) {
        transaction.abort();
        await transaction.done.catch(() => {});
        throw new Error(`index: ${written} of ${wanted} blocks are in the store`);
      }
      await Promise.all([
        transaction.objectStore('current').put(stored, 'current'),
        blocks.delete(IDBKeyRange.upperBound([generation], true)),
        blocks.delete(IDBKeyRange.lowerBound([generation, []])),
        transaction.done,
      ]);
    },
    async forgetCurrent() {
      await (await open()).delete('current', 'current');
    },
  };
}

type Block = Uint8Array<ArrayBuffer> | undefined;

interface Batch {
  generation: string;
  ids: number[];
  /** In the order of their numbers' arrival; undefined where another generation answers. */
  blocks: Promise<Block[] | undefined>;
}

/** Without idb's wrappers, because every cold answer waits for this. */
async function readBlocks(
  database: IDBDatabase,
  generation: string,
  ids: number[],
): Promise<Block[] | undefined> {
  const transaction = database.transaction(['current', 'blocks']);
  const reading = transaction.objectStore('current').get('current');
  const blocks = transaction.objectStore('blocks');
  const found = await Promise.all(
    ids.map((id): Promise<Block> => resultOf(blocks.get([generation, id]))),
  );
  const current: StoredIndex | undefined = reading.result;
  return current?.generation === generation ? found : undefined;
}

/** Requests of one transaction end in their order: with the last one, those before it have ended. */
function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Opens the database. One that a later version of the extension left behind, or that the browser
 * cannot read any more, is deleted: it holds nothing that the package does not.
 */
async function openDatabase(
  name: string,
  onLost: () => void,
): Promise<IDBPDatabase<IndexDatabase>> {
  const open = () =>
    openDB<IndexDatabase>(name, databaseVersion, {
      upgrade(database) {
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
