import type { Browser } from 'webextension-polyfill';
import type { Answer } from '../../core/protocol.ts';
import { pollUntil } from '../browser/poll-until.ts';
import type { BenchExtension } from './bench-browser.ts';

// A job takes longer than one evaluation in the browser may take, so it is started and then polled.

declare const browser: Browser;

const maxJobMs = 900_000;

/**
 * Resolves to the outcome of the job that a function has started in the extension's hidden page, where
 * its promise is `window.benchJob`. Throws if the job fails, or takes more than 15 minutes.
 */
export async function finishJob<Outcome>(extension: BenchExtension): Promise<Outcome> {
  const readOutcome = () => extension.evaluate(readJob);
  return (await pollUntil('the job', readOutcome, maxJobMs)).outcome as Outcome;
}

function readJob(): Promise<{ outcome: unknown } | undefined> {
  return Promise.race([
    // In Firefox each evaluation has its own global object, but the window is the same.
    (Reflect.get(window, 'benchJob') as Promise<unknown>).then((outcome) => ({ outcome })),
    new Promise<undefined>((done) => setTimeout(() => done(undefined), 10_000)),
  ]);
}

/** Drops all databases of the extension, as a browser may when storage is low. */
export async function dropDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name as string);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  }
}

export interface ImportOutcome {
  ms: number;
  source: string;
  isAnswered: boolean;
}

/** Starts an import, from the packaged files to the first answer out of IndexedDB. */
export function startImport(address: string): void {
  const send = (name: string, request: object) => browser.runtime.sendMessage({ name, request });
  const run = async (): Promise<ImportOutcome> => {
    const startMs = performance.now();
    const rebuilt = (await send('rebuildIndex', {})) as Answer<'rebuildIndex'>;
    const page = { address, declared: [], anyway: true };
    const found = (await send('lookUp', page)) as Answer<'lookUp'>;
    const ms = performance.now() - startMs;
    const source = rebuilt.ok ? rebuilt.value.source : rebuilt.error;
    return { ms, source, isAnswered: found.ok && found.value.view !== undefined };
  };
  Object.assign(window, { benchJob: run() });
}

/** Starts waiting until the store answers; the outcome is the milliseconds of reading the status. */
export function startWaitingForStore(): void {
  const run = async (): Promise<number> => {
    for (;;) {
      const startMs = performance.now();
      const status: Answer<'readIndexStatus'> = await browser.runtime.sendMessage({
        name: 'readIndexStatus',
        request: {},
      });
      if (status.ok && status.value.source === 'store') return performance.now() - startMs;
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  Object.assign(window, { benchJob: run() });
}

/** Starts writing the bytes of packaged files into a new database, in pieces of a given size. */
export function startRawWrite(paths: string[], pieceBytes: number): void {
  const run = async (): Promise<number> => {
    const all = new Blob(
      await Promise.all(paths.map(async (path) => (await fetch(`/${path}`)).blob())),
    );
    const bytes = new Uint8Array(await all.arrayBuffer());
    const startMs = performance.now();
    const opening = indexedDB.open('bench-raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('pieces', 'readwrite');
    const store = transaction.objectStore('pieces');
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      store.put(bytes.slice(at, at + pieceBytes), at);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const ms = performance.now() - startMs;
    database.close();
    return ms;
  };
  Object.assign(window, { benchJob: run() });
}

/** Starts a plain import: one record for each article, with an index for each field to find it by. */
export function startRecordImport(path: string): void {
  const run = async (): Promise<number> => {
    const startMs = performance.now();
    const opening = indexedDB.open('bench-records', 1);
    opening.onupgradeneeded = () => {
      const made = opening.result.createObjectStore('articles', { keyPath: 'webUrl' });
      for (const field of ['originalUrl', 'ampWebUrl', 'cdnAmpWebUrl', 'publishedDateTime']) {
        made.createIndex(field, field);
      }
      made.createIndex('topics', 'topics', { multiEntry: true });
      made.createIndex('site', 'provider.domain');
    };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const lines = (await (await fetch(`/${path}`)).text()).split('\n').filter(Boolean);
    for (let at = 0; at < lines.length; at += 1_000) {
      const transaction = database.transaction('articles', 'readwrite');
      const store = transaction.objectStore('articles');
      for (const line of lines.slice(at, at + 1_000)) store.put(JSON.parse(line));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    }
    const ms = performance.now() - startMs;
    database.close();
    return ms;
  };
  Object.assign(window, { benchJob: run() });
}
