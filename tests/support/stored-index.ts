/**
 * The index in the browser's IndexedDB: everything that tests know about its layout. Every function
 * here is sent as text to a page of the extension, so it is complete in itself.
 */

/** What the store holds; see readStore. */
export interface StoredState {
  /** The generation that answers; absent while there is none. */
  generation?: string;
  /** How many of its pieces are not there. */
  missing: number;
  /** Pieces of other generations: what an import that was cut off left. */
  others: number;
}

/**
 * Reads it without changing or holding the database. One that cannot be read holds nothing: Firefox
 * may leave it so where it was killed.
 */
export async function readStore(): Promise<StoredState> {
  const nothing = { missing: 0, others: 0 };
  const resultOf = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  let database: IDBDatabase | undefined;
  try {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('counterpoint-index')) return nothing;
    database = await resultOf(indexedDB.open('counterpoint-index'));
    if (!database.objectStoreNames.contains('current')) return nothing;
    const transaction = database.transaction(['current', 'blocks']);
    const [current, keys] = await Promise.all([
      resultOf(transaction.objectStore('current').get('current')),
      resultOf(transaction.objectStore('blocks').getAllKeys()),
    ]);
    if (current === undefined) return { missing: 0, others: keys.length };
    const own = keys.filter((key) => Array.isArray(key) && key[0] === current.generation).length;
    const missing = current.blocks - own;
    return { generation: current.generation, missing, others: keys.length - own };
  } catch (error) {
    if ((error as DOMException).name === 'UnknownError') return nothing;
    throw error;
  } finally {
    database?.close();
  }
}

/** A hash of all that the store holds, every byte of it. */
export async function describeStore(): Promise<string> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('counterpoint-index')) return 'no database';
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('counterpoint-index');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return 'no stores';
    const transaction = database.transaction(stores);
    const told = stores.map(
      (name) =>
        new Promise<string>((done, fail) => {
          const store = transaction.objectStore(name);
          const keys = store.getAllKeys();
          const values = store.getAll();
          values.onerror = () => fail(values.error);
          values.onsuccess = () => {
            const tell = (_: string, value: unknown) =>
              value instanceof Uint8Array ? [...value].join(' ') : value;
            done(JSON.stringify([name, keys.result, values.result], tell));
          };
        }),
    );
    const text = new TextEncoder().encode((await Promise.all(told)).join());
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } finally {
    database.close();
  }
}

/** What a failing disk, or another version of the extension, may have done to the store. */
export type StoreDamage =
  | 'flipped bits'
  | 'truncated pieces'
  | 'missing pieces'
  | 'no head'
  | 'another generation';

/** Damages the store so. */
export async function damageStore(damage: StoreDamage): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('counterpoint-index');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction(['current', 'blocks'], 'readwrite');
  const current = transaction.objectStore('current');
  const pieces = transaction.objectStore('blocks');
  const reading = current.get('current');
  reading.onsuccess = () => {
    const record = reading.result;
    if (damage === 'no head') current.clear();
    // The hash covers the format and the canonicaliser: an index of others is another generation.
    if (damage === 'another generation') {
      current.put({ ...record, generation: 'f'.repeat(64) }, 'current');
    }
  };
  if (damage === 'missing pieces') pieces.clear();
  const walking = pieces.openCursor();
  walking.onsuccess = () => {
    const cursor = walking.result;
    if (cursor === null) return;
    const bytes: Uint8Array = cursor.value;
    const middle = bytes.length >> 1;
    if (damage === 'truncated pieces') cursor.update(bytes.slice(0, middle));
    if (damage === 'flipped bits') {
      bytes[middle] = (bytes[middle] as number) ^ 0b100;
      cursor.update(bytes);
    }
    cursor.continue();
  };
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error);
  });
  database.close();
}

/** Deletes the database; resolves when it is gone. */
export async function deleteStore(): Promise<void> {
  await new Promise<void>((done, fail) => {
    const request = indexedDB.deleteDatabase('counterpoint-index');
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}

/**
 * Opens the database in this version, without any stores if it is new, and keeps the connection: it
 * blocks every request to open another version, until releaseStore.
 */
export async function holdStore(version?: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('counterpoint-index', version);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  Reflect.set(window, 'releaseStore', () => database.close());
}

/** Holds all of the store in a transaction that does not end, until releaseStore. */
export async function lockStore(): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('counterpoint-index');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  let isHeld = true;
  Reflect.set(window, 'releaseStore', () => {
    isHeld = false;
  });
  await new Promise<void>((locked) => {
    const goOn = () => {
      locked();
      if (!isHeld) return;
      const request = transaction.objectStore('current').get('current');
      request.onsuccess = goOn;
    };
    const first = transaction.objectStore('current').get('current');
    first.onsuccess = goOn;
  });
  transaction.oncomplete = () => database.close();
}

export function releaseStore(): void {
  (Reflect.get(window, 'releaseStore') as (() => void) | undefined)?.();
}
