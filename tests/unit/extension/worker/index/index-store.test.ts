import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { countAllBlocks } from '../../../../../core/index/pack.ts';
import { openIndexStore } from '../../../../../extension/worker/index/index-store.ts';
import { makeLargePackage } from '../../../../support/make-package.ts';

const { pack } = await makeLargePackage();
const blocks = countAllBlocks(pack.head);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a generation that was only half written does not answer', async () => {
  const store = openIndexStore();
  async function* breakOff() {
    for await (const bytes of pack.readAllPacks()) {
      yield bytes;
      throw new Error('killed');
    }
  }
  await expect(store.writePacks('new', breakOff(), () => {})).rejects.toThrow('killed');
  expect(await store.readBlock('new', 0)).toBeUndefined();
});

test('a switch drops every other generation, older or half written, and no block of its own', async () => {
  const store = openIndexStore();
  for (const generation of ['a', 'b', 'c']) {
    await store.writePacks(generation, pack.readAllPacks(), () => {});
  }
  await store.switchTo({ generation: 'b', blocks });
  const database = await openDB('counterpoint-index');
  const keys = await database.getAllKeys('blocks');
  database.close();
  expect(keys).toEqual(Array.from({ length: blocks }, (_, id) => ['b', id]));
  expect(await store.readBlock('b', blocks - 1)).toBeInstanceOf(Uint8Array);
  expect(await store.readBlock('a', 0)).toBeUndefined();
  await expect(store.readBlock('b', blocks)).rejects.toThrow(/missing/);
});

test.each([
  ['has no stores', 1],
  ['has no stores, in this version', 2],
  ['was made by a later version', 9],
])('replaces a database that %s', async (_, version) => {
  (await openDB('counterpoint-index', version)).close();
  const store = openIndexStore();
  expect(await store.readBlock('a', 0)).toBeUndefined();
  await store.writePacks('a', pack.readAllPacks(), () => {});
  await store.switchTo({ generation: 'a', blocks });
  expect(await openIndexStore().readBlock('a', 0)).toBeInstanceOf(Uint8Array);
});

test('replaces the stores of the version before', async () => {
  const old = await openDB('counterpoint-index', 1, {
    upgrade(database) {
      database.createObjectStore('current');
      database.createObjectStore('buckets');
    },
  });
  await old.put('current', { generation: 'a' }, 'current');
  old.close();
  expect(await openIndexStore().readBlock('a', 0)).toBeUndefined();
  const database = await openDB('counterpoint-index');
  expect([...database.objectStoreNames]).toEqual(['blocks', 'current']);
  database.close();
});

test('makes a database anew that opens and cannot be used', async () => {
  const store = openIndexStore();
  await store.writePacks('a', pack.readAllPacks(), () => {});
  await store.switchTo({ generation: 'a', blocks });
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await store.clear();
  clear.mockRestore();
  expect(await store.readBlock('a', 0)).toBeUndefined();
  await store.writePacks('a', pack.readAllPacks(), () => {});
  await store.switchTo({ generation: 'a', blocks });
  expect(await store.readBlock('a', 0)).toBeInstanceOf(Uint8Array);
});

test('tells how many blocks are written', async () => {
  const done: number[] = [];
  await openIndexStore().writePacks('a', pack.readAllPacks(), (blocks) => done.push(blocks));
  expect(done.length).toBeGreaterThan(1);
  expect(done.at(-1)).toBe(blocks);
});

test('stores each block alone, not the pack that it was cut from', async () => {
  const store = openIndexStore();
  await store.writePacks('a', pack.readAllPacks(), () => {});
  await store.switchTo({ generation: 'a', blocks });
  const block = await store.readBlock('a', 0);
  expect(block?.buffer.byteLength).toBe(block?.length);
});

test('never switches to a generation that lacks a block', async () => {
  const store = openIndexStore();
  await store.writePacks('a', pack.readAllPacks(), () => {});
  await store.switchTo({ generation: 'a', blocks });
  async function* onlyFirst() {
    for await (const bytes of pack.readAllPacks()) {
      yield bytes;
      return;
    }
  }
  await store.writePacks('b', onlyFirst(), () => {});
  await expect(store.switchTo({ generation: 'b', blocks })).rejects.toThrow(
    /^index: 20 of \d+ blocks/,
  );
  expect(await store.readBlock('a', blocks - 1)).toBeInstanceOf(Uint8Array);
});
