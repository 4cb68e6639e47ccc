import {
  type BucketReader,
  findPage,
  type PageAddress,
  type PageMatch,
} from '../../core/index/find-page.ts';
import type { IndexHead } from '../../core/index/index-head.ts';
import type { IndexStatus } from '../../core/protocol.ts';
import { canonicaliserVersion } from '../../core/url/canonical-url.ts';
import type { IndexPackage } from './index-package.ts';
import type { IndexStore, StoredIndex } from './index-store.ts';
import { LateError, withDeadline } from './with-deadline.ts';

/** The index as the rest of the extension sees it: it answers, wherever the answer comes from. */
export interface ArticleIndex {
  find(page: PageAddress): Promise<PageMatch | undefined>;
  readStatus(): Promise<IndexStatus>;
  /** Imports the packaged index if the store does not hold it whole. Resolves when it does. */
  refresh(): Promise<void>;
  /** Imports it in any case. */
  rebuild(): Promise<void>;
}

/** A browser whose IndexedDB never calls back is treated as one that has none. */
const storeDeadlineMs = 2_000;
/** The switch counts and drops whole generations, on a slow disk for seconds. */
const switchDeadlineMs = 60_000;

/**
 * Answers from the store while it holds the packaged index, and otherwise from the packaged files
 * while the import runs. Nothing here outlives the worker: every start looks again.
 */
export function openArticleIndex(pack: IndexPackage, store: IndexStore): ArticleIndex {
  let head: Promise<IndexHead> | undefined;
  let current: Promise<StoredIndex | undefined> | undefined;
  let importing: Promise<void> | undefined;
  let progress: IndexStatus['progress'];
  let problem: string | undefined;

  const readHead = () => {
    head ??= pack.readHead();
    head.catch(() => {
      head = undefined;
    });
    return head;
  };
  const readCurrent = () => {
    current ??= findCurrent();
    return current;
  };

  async function findCurrent(): Promise<StoredIndex | undefined> {
    try {
      const [packaged, stored] = await Promise.all([readHead(), answered(store.readCurrent())]);
      if (stored !== undefined && isSameIndex(stored.head, packaged)) return stored;
      startImport();
    } catch (error) {
      noteProblem(error);
    }
    return undefined;
  }

  function startImport(): Promise<void> {
    importing ??= importPackage()
      .catch(noteProblem)
      .finally(() => {
        importing = undefined;
        progress = undefined;
      });
    return importing;
  }

  async function importPackage(): Promise<void> {
    const packaged = await readHead();
    const generation = packaged.contentHash;
    progress = { done: 0, total: packaged.bucketCount };
    await store.writeBuckets(generation, pack.readFiles(packaged), (done) => {
      progress = { done, total: packaged.bucketCount };
    });
    const stored = { generation, head: packaged };
    await withDeadline(store.switchTo(stored), switchDeadlineMs);
    current = Promise.resolve(stored);
    problem = undefined;
  }

  function noteProblem(error: unknown): void {
    // Chromium's errors of a full disk have a name and no message.
    problem = error instanceof Error ? error.message || error.name : String(error);
  }

  /** A bucket that cannot be read is answered from the package, and the store is built anew. */
  async function rebuildAfter(error: unknown): Promise<void> {
    noteProblem(error);
    await answered(store.forgetCurrent()).catch(noteProblem);
    current = Promise.resolve(undefined);
    await startImport();
  }

  async function openReader(): Promise<BucketReader> {
    const stored = await readCurrent();
    if (stored === undefined) {
      return { bucketCount: (await readHead()).bucketCount, readBucket: pack.readBucket };
    }
    return {
      bucketCount: stored.head.bucketCount,
      readBucket: (id) =>
        answered(store.readBucket(stored.generation, id)).catch((error: unknown) => {
          // A disk that is slow for once has lost nothing.
          if (!(error instanceof LateError)) void rebuildAfter(error);
          return pack.readBucket(id);
        }),
    };
  }

  return {
    find: async (page) => findPage(await openReader(), page),
    async readStatus() {
      // The facets are large: what can change meanwhile is read after them.
      const facets = await pack.readFacets();
      const [stored, packaged] = await Promise.all([readCurrent(), readHead()]);
      const source = stored === undefined ? 'package' : 'store';
      return { source, head: packaged, facets, progress, problem };
    },
    async refresh() {
      await readCurrent();
      await importing;
    },
    async rebuild() {
      await importing;
      await answered(store.forgetCurrent()).catch(noteProblem);
      current = Promise.resolve(undefined);
      await startImport();
    },
  };
}

function answered<Value>(promise: Promise<Value>): Promise<Value> {
  return withDeadline(promise, storeDeadlineMs);
}

function isSameIndex(stored: IndexHead, packaged: IndexHead): boolean {
  return (
    stored.contentHash === packaged.contentHash &&
    stored.format === packaged.format &&
    stored.canonicaliser === canonicaliserVersion
  );
}
