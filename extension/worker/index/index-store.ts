import { deleteDB, unwrap } from 'idb';
import { splitPack } from '../../../core/index/pack.ts';
import {
  indexDatabaseName,
  type Opening,
  openDatabaseWithTimeout,
  type StoredIndex,
} from './index-database.ts';
import { reopenAfterMs, sleep } from './sleep.ts';
import { withTimeout } from './with-timeout.ts';

export interface IndexStore {
  /**
   * Returns a block of the generation; undefined if another generation answers. Throws if the block
   * is missing.
   */
  readBlock(generation: string, id: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Writes a generation beside the current one. `onProgress` is told the number of blocks. */
  writePacks(
    generation: string,
    packs: AsyncIterable<Uint8Array<ArrayBuffer>>,
    onProgress: (done: number) => void,
  ): Promise<void>;
  /** Makes a generation the one that answers, and deletes all others. Throws if it is not whole. */
  switchTo(stored: StoredIndex): Promise<void>;
  /** Deletes everything: the store answers nothing until the next switch. */
  clear(): Promise<void>;
}

/** Transactions at once, of a pack each: the next pack is fetched while these are written. */
const maxWrites = 3;
/** Far more than a slow disk needs; a lock of another tab may never end. */
const writeTimeoutMs = 20_000;

/** Opens the store, and its database at once: the first look-up is about to wait for it. */
export function openIndexStore(name = indexDatabaseName): IndexStore {
  let opening: Opening | undefined;
  const open = () => {
    if (opening === undefined) {
      const begun = openDatabaseWithTimeout(name, () => {
        if (opening === begun) opening = undefined;
      });
      opening = begun;
    }
    return opening;
  };
  open();

  /** Blocks that are asked for together, such as those of search results, share a transaction. */
  let batch: Batch | undefined;
  const startBatch = (generation: string): Batch => {
    const started: Batch = { generation, ids: [], blocks: Promise.resolve(undefined) };
    const { database: opened, empty } = open();
    started.blocks = Promise.race([opened, empty]).then((database) => {
      if (batch === started) batch = undefined;
      return database && readBlocks(unwrap(database), generation, started.ids);
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
      const database = unwrap(await open().database);
      const writes: Promise<void>[] = [];
      let next = 0;
      let done = 0;
      for await (const pack of packs) {
        const blocks = splitPack(pack);
        const transaction = database.transaction('blocks', 'readwrite');
        const store = transaction.objectStore('blocks');
        // Copies: a view would be stored with the whole buffer behind it.
        for (const block of blocks) store.put(block.slice(), [generation, next++]);
        transaction.commit();
        const write = withTimeout(endOf(transaction), writeTimeoutMs).then(() => {
          done += blocks.length;
          onProgress(done);
        });
        // After a failed write, nobody awaits the next ones.
        write.catch(() => {});
        writes.push(write);
        if (writes.length >= maxWrites) await writes.shift();
      }
      await Promise.all(writes);
    },
    async switchTo(stored) {
      const { generation } = stored;
      const transaction = (await open().database).transaction(['current', 'blocks'], 'readwrite');
      // Handled even if a request before it fails.
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
    async clear() {
      const database = await open().database;
      try {
        const transaction = database.transaction(['current', 'blocks'], 'readwrite');
        await Promise.all([
          transaction.objectStore('current').clear(),
          transaction.objectStore('blocks').clear(),
          transaction.done,
        ]);
      } catch {
        // After a crash, Firefox may have a database that opens and cannot be used.
        database.close();
        opening = undefined;
        await sleep(reopenAfterMs);
        await deleteDB(name);
      }
    },
  };
}

type Block = Uint8Array<ArrayBuffer> | undefined;

interface Batch {
  generation: string;
  ids: number[];
  /** In the order of `ids`; undefined if another generation answers. */
  blocks: Promise<Block[] | undefined>;
}

/** Reads blocks without idb's wrappers: every cold answer waits for this. */
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

/** Requests of one transaction end in order: after the last one, all before it have ended. */
function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // The error is null if the browser closed the database.
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('the database was closed', 'AbortError'));
  });
}
