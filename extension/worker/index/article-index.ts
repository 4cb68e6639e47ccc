import { findPage } from '../../../core/index/find-page.ts';
import type { RelatedPiece } from '../../../core/index/index-entry.ts';
import type { Count } from '../../../core/index/index-facets.ts';
import { openIndexReader } from '../../../core/index/index-reader.ts';
import {
  blockOf,
  countAllBlocks,
  firstBlockOf,
  type PartKind,
  takePart,
} from '../../../core/index/pack.ts';
import type { PartReader } from '../../../core/index/read-packs.ts';
import { readSimilar } from '../../../core/index/read-similar.ts';
import type { PageAddress } from '../../../core/page/page-address.ts';
import type { PageMatch } from '../../../core/page/page-match.ts';
import type { IndexStatus } from '../../../core/protocol.ts';
import { createSearch, type OpenSearch } from '../../../core/search/open-search.ts';
import type { CanonicalKey } from '../../../core/url/canonical-url.ts';
import { importWithRetries } from './import-with-retries.ts';
import type { IndexPackage } from './index-package.ts';
import type { IndexStore } from './index-store.ts';
import { TimeoutError, withTimeout } from './with-timeout.ts';

/** The index as the rest of the extension sees it: it answers, wherever the answer comes from. */
export interface ArticleIndex {
  find(page: PageAddress): Promise<PageMatch | undefined>;
  /** The pieces similar to an entry, in the order shown. */
  readSimilar(key: CanonicalKey): Promise<RelatedPiece[]>;
  /** The search index; what is read of it comes from wherever lookups are answered from. */
  openSearch(): Promise<OpenSearch>;
  readStatus(): Promise<IndexStatus>;
  /** The most frequent first. */
  readTopics(): Promise<Count[]>;
  /**
   * Imports the packaged index if the store does not hold it. Resolves when that has ended, well or
   * not; readStatus tells.
   */
  refresh(): Promise<void>;
  /** Imports it in any case. */
  rebuild(): Promise<void>;
}

/** A browser whose IndexedDB never calls back is treated as one that has none. */
const storeDeadlineMs = 2_000;
/** The reader's answer goes out before the work of an import begins. */
const mendAfterMs = 50;
/** Far more than a slow disk needs; another tab's lock may never end. */
const forgetDeadlineMs = 20_000;
/** The switch counts and drops whole generations, on a slow disk for seconds. */
const switchDeadlineMs = 60_000;

/**
 * Answers from the store while it holds the packaged index, and otherwise from the packaged files
 * while the import runs. Nothing here outlives the worker: every start looks again.
 */
export function openArticleIndex(pack: IndexPackage, store: IndexStore): ArticleIndex {
  const { head } = pack;
  // The hash covers the format and the canonicaliser, so that an index of others is another one.
  const generation = head.contentHash;
  /** Not while an import runs, nor after one has failed, nor where the store never answered. */
  let usesStore = true;
  let hasAnswered = false;
  let importing: Promise<void> | undefined;
  /** How many were begun. */
  let imports = 0;
  let progress: IndexStatus['progress'];
  let problem: string | undefined;

  function startImport(clear = async () => {}): Promise<void> {
    if (importing !== undefined) return importing;
    usesStore = false;
    imports += 1;
    importing = importWithRetries(importPackage, clear, forget)
      .catch(noteProblem)
      .finally(() => {
        importing = undefined;
        progress = undefined;
      });
    return importing;
  }

  /** @param clear what has to be done before anything is written. */
  async function importPackage(clear: () => Promise<void>): Promise<void> {
    const total = countAllBlocks(head);
    progress = { done: 0, total };
    const packs = pack.readAllPacks();
    await clear();
    await store.writePacks(generation, packs, (done) => {
      // What was written beside a pack that failed may end after the import has.
      if (progress !== undefined) progress = { done, total };
    });
    await withTimeout(store.switchTo({ generation, blocks: total }), switchDeadlineMs);
    usesStore = true;
    problem = undefined;
  }

  // One that is late may yet close the database, under whatever is written meanwhile.
  const forget = () => withTimeout(store.clear(), forgetDeadlineMs);
  const forgetAndImport = () => startImport(forget);

  function noteProblem(error: unknown): void {
    // Chromium's errors of a full disk have a name and no message.
    problem = error instanceof Error ? error.message || error.name : String(error);
  }

  /** What the store gives; where it gives nothing, what is to be done about that. */
  async function askStore<Value>(
    read: () => Promise<Value | undefined>,
  ): Promise<{ value?: Value; mend?: () => void }> {
    try {
      const value = await withTimeout(read(), storeDeadlineMs);
      hasAnswered = true;
      return value === undefined ? { mend: () => void startImport() } : { value };
    } catch (error) {
      // What can be mended is no problem yet: it is where mending it fails.
      if (!(error instanceof TimeoutError)) return { mend: () => void forgetAndImport() };
      // A disk that is slow for once has lost nothing.
      if (!hasAnswered) {
        usesStore = false;
        noteProblem(error);
      }
      return {};
    }
  }

  /** Only what no import has mended meanwhile. */
  function mendSoon(mend: () => void): void {
    const before = imports;
    setTimeout(() => {
      if (imports === before) mend();
    }, mendAfterMs);
  }

  /** Reads parts of a kind out of the store, and out of the package where it does not give them. */
  function openEither(kind: PartKind): PartReader {
    const first = firstBlockOf(kind, head);
    return async (id, decode) => {
      if (!usesStore) return pack.readPart[kind](id, decode);
      const { value, mend } = await askStore(async () => {
        const block = await store.readBlock(generation, first + blockOf(id));
        return block && decode(takePart(block, id));
      });
      if (mend !== undefined) mendSoon(mend);
      return value ?? pack.readPart[kind](id, decode);
    };
  }

  async function isStored(): Promise<boolean> {
    if (!usesStore) return false;
    const { value, mend } = await askStore(() => store.readBlock(generation, 0));
    mend?.();
    return value !== undefined;
  }

  const reader = openIndexReader(head, openEither);

  return {
    find: (page) => findPage(reader, page),
    readSimilar: (key) => readSimilar(reader, key),
    openSearch: createSearch(reader),
    async readStatus() {
      const source = (await isStored()) ? 'store' : 'package';
      return { source, head, progress, problem };
    },
    readTopics: async () => (await pack.readFacets()).topics,
    async refresh() {
      await isStored();
      await importing;
    },
    async rebuild() {
      await importing;
      await forgetAndImport();
    },
  };
}
