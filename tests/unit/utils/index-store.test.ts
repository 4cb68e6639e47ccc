import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openIndexStore } from '../../../utils/index-store.ts';
import { makePackage } from '../../support/make-package.ts';

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

test('tells how many buckets are written', async () => {
  const { pack } = await makePackage(100);
  const head = await pack.readHead();
  const done: number[] = [];
  await openIndexStore().writeBuckets('a', pack.readFiles(head), (buckets) => done.push(buckets));
  expect(done.at(-1)).toBe(head.bucketCount);
});
