import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countAllBlocks } from '../../../../../core/index/pack.ts';
import { searchIndex } from '../../../../../core/search/search-index.ts';
import { openArticleIndex } from '../../../../../extension/worker/index/article-index.ts';
import {
  type IndexStore,
  openIndexStore,
} from '../../../../../extension/worker/index/index-store.ts';
import { makeLargePackage, makePackage } from '../../../../support/make-package.ts';

const page = (number: number) => ({
  address: `https://articles.example/news/article-${number}.html`,
  declared: [],
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('openArticleIndex', () => {
  test('answers from the package while the import runs, then from the store', async () => {
    const { pack, read } = await makePackage(200);
    const index = openArticleIndex(pack, openIndexStore());
    expect((await index.find(page(7)))?.entry.article.title).toBe('Article 7');
    await index.refresh();
    expect(await index.readStatus()).toMatchObject({
      source: 'store',
      progress: undefined,
      problem: undefined,
    });
    read.length = 0;
    expect((await index.find(page(8)))?.entry.article.title).toBe('Article 8');
    expect(read).toEqual([]);
  });

  test('searches the package while the import runs, then the store', async () => {
    const { pack, read } = await makePackage(200);
    const index = openArticleIndex(pack, openIndexStore());
    const titles = async (query: string) => {
      const { entries } = await searchIndex(await index.openSearch(), query, { limit: 1 });
      return entries.map(({ article }) => article.title);
    };
    expect(await titles('article 7 ')).toEqual(['Article 7']);
    await index.refresh();
    read.length = 0;
    expect(await titles('piece 8 ')).toEqual(['Piece 8']);
    expect(read).toEqual([]);
  });

  test('searches the package if a stored part is damaged, and repairs the store', async () => {
    const { pack, read } = await makePackage(200);
    await openArticleIndex(pack, openIndexStore()).refresh();
    const database = await openDB('counterpoint-index');
    for (const key of await database.getAllKeys('blocks')) {
      const block: Uint8Array = await database.get('blocks', key);
      await database.put('blocks', block.slice(0, block.length >> 1), key);
    }
    database.close();
    const index = openArticleIndex(pack, openIndexStore());
    read.length = 0;
    const search = await index.openSearch();
    expect((await searchIndex(search, 'article 7 ', { limit: 1 })).entries).toHaveLength(1);
    expect(read).not.toEqual([]);
    await index.refresh();
    expect((await index.readStatus()).source).toBe('store');
  });

  test('does not import again when the store holds the packaged index', async () => {
    const { pack, read } = await makePackage(20);
    await openArticleIndex(pack, openIndexStore()).refresh();
    read.length = 0;
    await openArticleIndex(pack, openIndexStore()).refresh();
    expect(read).toEqual([]);
  });

  test('replaces an older index, and answers from the newer one at once', async () => {
    await openArticleIndex((await makePackage(20, 'Old')).pack, openIndexStore()).refresh();
    const index = openArticleIndex((await makePackage(20, 'New')).pack, openIndexStore());
    expect((await index.find(page(3)))?.entry.article.title).toBe('New 3');
    await index.refresh();
    expect((await index.find(page(3)))?.entry.article.title).toBe('New 3');
    expect((await index.readStatus()).source).toBe('store');
  });

  test('imports again when another canonicaliser made the stored index', async () => {
    const { pack } = await makePackage(20);
    const store = openIndexStore();
    // The same articles, but the hash covers the rules too.
    const other = { ...pack.head, canonicaliser: -1, contentHash: 'f'.repeat(64) };
    await store.writePacks(other.contentHash, pack.readAllPacks(), () => {});
    await store.switchTo({ generation: other.contentHash, blocks: countAllBlocks(pack.head) });
    await openArticleIndex(pack, openIndexStore()).refresh();
    expect(await openIndexStore().readBlock(pack.head.contentHash, 0)).toBeDefined();
    expect(await openIndexStore().readBlock(other.contentHash, 0)).toBeUndefined();
  });

  test('answers from the package when a stored bucket is gone, and repairs the store', async () => {
    const { pack } = await makePackage(20);
    const store = openIndexStore();
    await openArticleIndex(pack, store).refresh();
    const database = await openDB('counterpoint-index');
    await database.clear('blocks');
    database.close();
    const index = openArticleIndex(pack, store);
    expect((await index.find(page(1)))?.entry.article.title).toBe('Article 1');
    await vi.waitFor(async () => {
      expect(await index.readStatus()).toMatchObject({ source: 'store', problem: undefined });
    });
    expect(await store.readBlock(pack.head.contentHash, 0)).toBeDefined();
  });

  test('keeps answering from the package when a packaged file is damaged, and says so', async () => {
    const { pack, damage } = await makeLargePackage();
    damage(1);
    const index = openArticleIndex(pack, openIndexStore());
    await index.refresh();
    expect(await index.readStatus()).toMatchObject({
      source: 'package',
      problem: expect.stringMatching(/packaged file .*\.bin is damaged/),
    });
    const answers = await Promise.allSettled(
      Array.from({ length: 200 }, (_, at) => index.find(page(at))),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(50);
  });

  test.each([
    [
      'throws',
      () => Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError')),
    ],
    ['never calls back', () => new Promise<never>(() => {})],
  ])('answers from the package when the database %s, and says so', async (_, fail) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { pack } = await makePackage(5);
      const store: IndexStore = {
        readBlock: fail,
        writePacks: fail,
        switchTo: fail,
        clear: fail,
      };
      const index = openArticleIndex(pack, store);
      const found = index.find(page(4));
      await vi.advanceTimersByTimeAsync(10_000);
      expect((await found)?.entry.article.title).toBe('Article 4');
      // The next reader does not wait for it again.
      expect((await index.find(page(3)))?.entry.article.title).toBe('Article 3');
      const { source, problem } = await index.readStatus();
      expect(source).toBe('package');
      expect(problem).toMatch(/quota|does not answer/);
    } finally {
      vi.useRealTimers();
    }
  });

  test('shows no import that has failed, also when a write beside it ends later', async () => {
    const { pack } = await makePackage(5);
    let endWrite = (_done: number) => {};
    const index = openArticleIndex(pack, {
      ...openIndexStore(),
      async writePacks(_generation, _packs, onProgress) {
        endWrite = onProgress;
        throw new Error('quota');
      },
    });
    await index.refresh();
    endWrite(1);
    expect(await index.readStatus()).toMatchObject({ problem: 'quota', progress: undefined });
  });

  test('rebuilds on request, showing how far it is', async () => {
    const { pack } = await makePackage(20);
    const store = openIndexStore();
    const write = vi.spyOn(store, 'writePacks');
    const index = openArticleIndex(pack, store);
    await index.refresh();
    const rebuilding = index.rebuild();
    const status = await index.readStatus();
    expect(status).toMatchObject({
      source: 'package',
      progress: { done: 0, total: countAllBlocks(pack.head) },
    });
    expect((await index.find(page(2)))?.entry.article.title).toBe('Article 2');
    await rebuilding;
    expect(write).toHaveBeenCalledTimes(2);
    expect(await index.readStatus()).toMatchObject({ source: 'store', progress: undefined });
  });

  test('makes room where there is none for two indexes', async () => {
    const store = openIndexStore();
    await openArticleIndex((await makePackage(20, 'Old')).pack, store).refresh();
    let isCleared = false;
    const full: IndexStore = {
      ...store,
      clear: () => {
        isCleared = true;
        return store.clear();
      },
      writePacks: async (...packs) => {
        if (!isCleared) throw new DOMException('', 'QuotaExceededError');
        await store.writePacks(...packs);
      },
    };
    const index = openArticleIndex((await makePackage(20, 'New')).pack, full);
    await index.refresh();
    expect(await index.readStatus()).toMatchObject({ source: 'store', problem: undefined });
    expect((await index.find(page(3)))?.entry.article.title).toBe('New 3');
  });

  const closed = () => new DOMException('The database was closed.', 'InvalidStateError');
  const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

  test('imports again where the browser closed the database under the import', async () => {
    const store = openIndexStore();
    const errors = [closed(), closed()];
    const forget = vi.fn(store.clear);
    const broken: IndexStore = {
      ...store,
      clear: forget,
      async writePacks(...packs) {
        const error = errors.pop();
        if (error !== undefined) throw error;
        await store.writePacks(...packs);
      },
    };
    const index = openArticleIndex((await makePackage(20)).pack, broken);
    await index.refresh();
    expect(await index.readStatus()).toMatchObject({ source: 'store', problem: undefined });
    // The old index is whole until the new one is.
    expect(forget).not.toHaveBeenCalled();
  });

  test.each([
    ['first', [full(), closed()]],
    ['then', [closed(), full(), closed()]],
  ])('says that the disk is full, whether that was met %s', async (_, errors) => {
    const store = openIndexStore();
    const broken: IndexStore = { ...store, writePacks: () => Promise.reject(errors.shift()) };
    const index = openArticleIndex((await makePackage(20)).pack, broken);
    await index.refresh();
    expect(await index.readStatus()).toMatchObject({ source: 'package' });
    expect((await index.readStatus()).problem).toContain('quota');
  });

  test('throws nothing away for one slow read, and answers it from the package', async () => {
    const { pack } = await makePackage(5);
    const store = openIndexStore();
    await openArticleIndex(pack, store).refresh();
    let isSlow = false;
    const slow: IndexStore = {
      ...store,
      readBlock: (...block) => (isSlow ? new Promise<never>(() => {}) : store.readBlock(...block)),
    };
    const forget = vi.spyOn(slow, 'clear');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const index = openArticleIndex(pack, slow);
      await index.find(page(4));
      isSlow = true;
      const found = index.find(page(4));
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      await vi.advanceTimersByTimeAsync(10_000);
      expect((await found)?.entry.article.title).toBe('Article 4');
      expect(forget).not.toHaveBeenCalled();
      isSlow = false;
      expect(await index.readStatus()).toMatchObject({ source: 'store', problem: undefined });
    } finally {
      vi.useRealTimers();
    }
  });
});
