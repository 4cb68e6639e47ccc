import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openIndexStore } from '../../../../utils/index/index-store.ts';
import { makePackage } from '../../../support/make-package.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a generation that was only half written does not answer', async () => {
  const { pack } = await makePackage(400);
  const head = await pack.readHead();
  const store = openIndexStore();
  async function* breakOff() {
    for await (const file of pack.readFiles(head)) {
      yield file;
      throw new Error('killed');
    }
  }
  await expect(store.writeBuckets('new', breakOff(), () => {})).rejects.toThrow('killed');
  expect(await store.readCurrent()).toBeUndefined();
});

test('a switch drops every other generation, older or half written, and no bucket of its own', async () => {
  const { pack } = await makePackage(100);
  const head = await pack.readHead();
  const store = openIndexStore();
  for (const generation of ['a', 'b', 'c']) {
    await store.writeBuckets(generation, pack.readFiles(head), () => {});
  }
  await store.switchTo({ generation: 'b', head });
  for (let id = 0; id < head.bucketCount; id++) {
    await expect(store.readBucket('b', id)).resolves.toHaveProperty('entries');
    await expect(store.readBucket('a', id)).rejects.toThrow(/missing/);
    await expect(store.readBucket('c', id)).rejects.toThrow(/missing/);
  }
});

test.each([
  ['has no stores', 1],
  ['was made by a later version', 9],
])('replaces a database that %s', async (_, version) => {
  (await openDB('counterpoint-index', version)).close();
  const { pack } = await makePackage(10);
  const head = await pack.readHead();
  const store = openIndexStore();
  expect(await store.readCurrent()).toBeUndefined();
  await store.writeBuckets('a', pack.readFiles(head), () => {});
  await store.switchTo({ generation: 'a', head });
  expect((await openIndexStore().readCurrent())?.generation).toBe('a');
});

test('tells how many buckets are written', async () => {
  const { pack } = await makePackage(100);
  const head = await pack.readHead();
  const done: number[] = [];
  await openIndexStore().writeBuckets('a', pack.readFiles(head), (buckets) => done.push(buckets));
  expect(done.at(-1)).toBe(head.bucketCount);
});

test('never switches to a generation that lacks a bucket', async () => {
  const { pack } = await makePackage(100);
  const head = await pack.readHead();
  const store = openIndexStore();
  await store.writeBuckets('a', pack.readFiles(head), () => {});
  await store.switchTo({ generation: 'a', head });
  await store.writeBuckets('b', pack.readFiles({ ...head, bucketCount: 1 }), () => {});
  await expect(store.switchTo({ generation: 'b', head })).rejects.toThrow(
    /^index: 1 of \d+ buckets/,
  );
  expect((await store.readCurrent())?.generation).toBe('a');
  await expect(store.readBucket('a', head.bucketCount - 1)).resolves.toHaveProperty('entries');
});
