import { findPage } from '../../../core/index/find-page.ts';
import type { PieceLink, RelatedPiece } from '../../../core/index/index-entry.ts';
import type { IndexTopics } from '../../../core/index/index-facets.ts';
import { openIndexReader } from '../../../core/index/index-reader.ts';
import {
  blockOf,
  countAllBlocks,
  firstBlockOf,
  type PartKind,
  takePart,
} from '../../../core/index/pack.ts';
import type { QualityScale } from '../../../core/index/quality-scale.ts';
import {
  type KnownLink,
  readAddresses,
  readFacts,
  readLinked,
} from '../../../core/index/read-linked.ts';
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

/** The index as the rest of the extension sees it: it answers from the store or from the package. */
export interface ArticleIndex {
  qualityScale: QualityScale;
  find(page: PageAddress): Promise<PageMatch | undefined>;
  /** Returns links with the facts of their pieces, in the same order. */
  readFacts(links: readonly PieceLink[]): Promise<KnownLink[]>;
  /** Returns the pieces to which links lead, in the order of the links. */
  readLinked(links: readonly KnownLink[]): Promise<RelatedPiece[]>;
  /** Returns the addresses of pieces, by their numbers. */
  readAddresses(pieces: readonly number[]): Promise<string[]>;
  /** Returns the pieces similar to an entry, in the order shown. */
  readSimilar(key: CanonicalKey): Promise<RelatedPiece[]>;
  /** Opens the search index, which is read from where look-ups are answered. */
  openSearch(): Promise<OpenSearch>;
  readStatus(): Promise<IndexStatus>;
  /** Returns the topics. Throws where the packaged file is damaged. */
  readTopics(): Promise<IndexTopics>;
  /**
   * Imports the packaged index if the store does not hold it. Resolves when the import has ended;
   * readStatus tells whether it failed.
   */
  refresh(): Promise<void>;
  /** Imports the packaged index in any case. */
  rebuild(): Promise<void>;
}

/** A browser whose IndexedDB never calls back is treated as one that has none. */
const storeTimeoutMs = 2_000;
/** An import begins only after the reader's answer was sent. */
const repairAfterMs = 50;
/** Far more than a slow disk needs; a lock of another tab may never end. */
const clearTimeoutMs = 20_000;
/** The switch counts and deletes whole generations, which takes seconds on a slow disk. */
const switchTimeoutMs = 60_000;

/**
 * Opens the index: answers come from the store if it holds the packaged index, and otherwise from the
 * packaged files while the import runs. Nothing here outlives the worker; every start checks again.
 */
export function openArticleIndex(pack: IndexPackage, store: IndexStore): ArticleIndex {
  const { head } = pack;
  // The hash covers format and canonicaliser: an index of another version is another generation.
  const generation = head.contentHash;
  /** False while an import runs, after it failed, and if the store never answered. */
  let usesStore = true;
  let hasAnswered = false;
  let importing: Promise<void> | undefined;
  /** How many imports have begun. */
  let imports = 0;
  let progress: IndexStatus['progress'];
  let problem: string | undefined;

  function startImport(clear = async () => {}): Promise<void> {
    if (importing !== undefined) return importing;
    usesStore = false;
    imports += 1;
    importing = importWithRetries(importPackage, { clear, clearForRoom: clearStore })
      .catch(noteProblem)
      .finally(() => {
        importing = undefined;
        progress = undefined;
      });
    return importing;
  }

  /** @param clear to be awaited before anything is written. */
  async function importPackage(clear: () => Promise<void>): Promise<void> {
    const total = countAllBlocks(head);
    progress = { done: 0, total };
    const packs = pack.readAllPacks();
    await clear();
    await store.writePacks(generation, packs, (done) => {
      // A write that runs beside a failed one may end after the import has.
      if (progress !== undefined) progress = { done, total };
    });
    await withTimeout(store.switchTo({ generation, blocks: total }), switchTimeoutMs);
    usesStore = true;
    problem = undefined;
  }

  const clearStore = () => withTimeout(store.clear(), clearTimeoutMs);
  // The import waits for it: a late clear could close the database under what is being written.
  const clearAndImport = () => startImport(clearStore);

  function noteProblem(error: unknown): void {
    // Chromium's error for a full disk has a name and no message.
    problem = error instanceof Error ? error.message || error.name : String(error);
  }

  /** Returns the value from the store, or the repair to run if the store has none. */
  async function askStore<Value>(
    read: () => Promise<Value | undefined>,
  ): Promise<{ value?: Value; repair?: () => void }> {
    try {
      const value = await withTimeout(read(), storeTimeoutMs);
      hasAnswered = true;
      return value === undefined ? { repair: () => void startImport() } : { value };
    } catch (error) {
      // A store that can be rebuilt is no problem yet; a failed import is.
      if (!(error instanceof TimeoutError)) return { repair: () => void clearAndImport() };
      // A store that has answered before is only slow this time.
      if (!hasAnswered) {
        usesStore = false;
        noteProblem(error);
      }
      return {};
    }
  }

  /** Runs the repair later, unless an import has begun in the meantime. */
  function repairSoon(repair: () => void): void {
    const before = imports;
    setTimeout(() => {
      if (imports === before) repair();
    }, repairAfterMs);
  }

  /** Reads parts of a kind from the store, or from the package if the store does not have them. */
  function openEither(kind: PartKind): PartReader {
    const first = firstBlockOf(kind, head);
    return async (id, decode) => {
      if (!usesStore) return pack.readPart[kind](id, decode);
      const { value, repair } = await askStore(async () => {
        const block = await store.readBlock(generation, first + blockOf(id));
        return block && decode(takePart(block, id));
      });
      if (repair !== undefined) repairSoon(repair);
      return value ?? pack.readPart[kind](id, decode);
    };
  }

  async function isStored(): Promise<boolean> {
    if (!usesStore) return false;
    const { value, repair } = await askStore(() => store.readBlock(generation, 0));
    repair?.();
    return value !== undefined;
  }

  const reader = openIndexReader(head, openEither);

  return {
    qualityScale: head.qualities.scale,
    find: (page) => findPage(reader, page),
    readFacts: (links) => readFacts(reader, links),
    readLinked: (links) => readLinked(reader, links),
    readAddresses: (pieces) => readAddresses(reader, pieces),
    readSimilar: (key) => readSimilar(reader, key),
    openSearch: createSearch(reader),
    async readStatus() {
      const source = (await isStored()) ? 'store' : 'package';
      return { source, head, progress, problem };
    },
    async readTopics() {
      const { topics, tree } = await pack.readFacets();
      return { topics, tree };
    },
    async refresh() {
      await isStored();
      await importing;
    },
    async rebuild() {
      await importing;
      await clearAndImport();
    },
  };
}
