import type { Article } from '../article/article.ts';
import { readPublishedMs } from '../article/read-published-ms.ts';
import { deflate } from '../bytes/deflate.ts';
import { sha256Hex } from '../bytes/sha256.ts';
import { type Alias, bucketOf, makeBucket, sortRows } from '../index/bucket.ts';
import type { IndexEntry } from '../index/index-entry.ts';
import type { Count, IndexFacets } from '../index/index-facets.ts';
import { indexFiles } from '../index/index-files.ts';
import { type IndexHead, indexFormat } from '../index/index-head.ts';
import { type IndexReader, openIndexReader } from '../index/index-reader.ts';
import { makePacks, type PartKind, partKinds } from '../index/pack.ts';
import { openPacks } from '../index/read-packs.ts';
import { compareText } from '../text/compare-text.ts';
import { type CanonicalKey, canonicaliserVersion } from '../url/canonical-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import type { KeyedArticle } from './assign-keys.ts';
import { buildSearch } from './build-search.ts';
import { buildSimilar } from './build-similar.ts';
import { collectEntries } from './collect-entries.ts';
import { coveredHosts } from './covered-hosts.ts';

export interface BuiltIndex {
  head: IndexHead;
  facets: IndexFacets;
  /** Path inside the index directory → content. */
  files: Map<string, Uint8Array | string>;
}

/**
 * Target size of a bucket's entries as JSON; as columns they are half of it, compressed a sixth. One
 * lookup reads one bucket, so small is fast; what lies in one bucket compresses together, so large is
 * small on disk: half of it makes the whole index larger by 8 %, twice of it smaller by 7 %
 * (docs/index.md).
 */
const bucketBytes = 80_000;

const encoder = new TextEncoder();

/** As many as a reader looks through. */
export const defaultSimilarCount = 10;

export interface BuildOptions {
  /** How many similar pieces stand beside an article at most. */
  similarCount?: number;
  /** Called now and then with the share that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/** About what the ranking takes of the time of a large build; the rest is mostly compression. */
const rankingShare = 0.6;

/**
 * Builds the files of an index. The same articles give the same bytes in any order.
 *
 * @param articles as claimAddresses gives them: keyed, without conflicts, sorted by key.
 */
export async function buildIndex(
  articles: KeyedArticle[],
  { similarCount = defaultSimilarCount, onProgress = () => {} }: BuildOptions = {},
): Promise<BuiltIndex> {
  const { entries, aliases } = collectEntries(articles);
  const rows = divideEntries(entries);
  const similar = buildSimilar(rows, {
    count: similarCount,
    aliases,
    onProgress: (share) => onProgress(rankingShare * share),
  });
  const search = buildSearch(rows);
  const bucket = toBucketTexts(rows, aliases).map((text) => encoder.encode(text));
  const contents: Record<PartKind, Uint8Array<ArrayBuffer>[]> = { bucket, search, similar };
  const all = partKinds.flatMap((kind) => contents[kind]);
  const parts: Record<PartKind, Uint8Array[]> = { bucket: [], search: [], similar: [] };
  let done = 0;
  for (const kind of partKinds) {
    for (const content of contents[kind]) {
      parts[kind].push(await deflate(content));
      onProgress(rankingShare + (1 - rankingShare) * (++done / all.length));
    }
  }
  const packs = partKinds.flatMap((kind) =>
    makePacks(parts[kind]).map((bytes, id) => ({ path: indexFiles.pack(id, kind), bytes })),
  );
  const checksums = await Promise.all(packs.map(({ bytes }) => sha256Hex(bytes)));
  const head: IndexHead = {
    format: indexFormat,
    canonicaliser: canonicaliserVersion,
    contentHash: await hashContents(all),
    articles: articles.length,
    newest: newestDate(articles),
    bucketCount: parts.bucket.length,
    searchCount: parts.search.length,
    similarCount: parts.similar.length,
    bytes: packs.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
  const facets: IndexFacets = {
    topics: countNames(articles.flatMap(({ article }) => article.topics)),
    sites: countNames(articles.map(({ key }) => hostOfKey(key))),
    hosts: coveredHosts(articles.map(({ article }) => article)),
  };
  const files = new Map<string, Uint8Array | string>([
    [indexFiles.head, JSON.stringify(head)],
    [indexFiles.facets, JSON.stringify(facets)],
    [indexFiles.checksums, JSON.stringify(checksums)],
    ...packs.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  return { head, facets, files };
}

/** Reads an index that was just built, without writing it anywhere. */
export function openBuiltIndex({ head, files }: BuiltIndex): IndexReader {
  return openIndexReader(head, (kind) =>
    openPacks(kind, async (id) => files.get(indexFiles.pack(id, kind)) as Uint8Array<ArrayBuffer>),
  );
}

/** The entries of each bucket, in the order of their rows. */
function divideEntries(entries: IndexEntry[]): IndexEntry[][] {
  const total = entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
  const bucketCount = Math.max(1, Math.round(total / bucketBytes));
  const buckets = Array.from({ length: bucketCount }, (): IndexEntry[] => []);
  for (const entry of entries) buckets[bucketOf(entry.key, bucketCount)]?.push(entry);
  return buckets.map(sortRows);
}

function toBucketTexts(rows: IndexEntry[][], aliases: Map<CanonicalKey, CanonicalKey>): string[] {
  const aliasesIn = rows.map((): Alias[] => []);
  for (const alias of aliases) aliasesIn[bucketOf(alias[0], rows.length)]?.push(alias);
  return rows.map((some, id) =>
    JSON.stringify(makeBucket([id, rows.length], some, aliasesIn[id] ?? [])),
  );
}

async function hashContents(contents: Uint8Array<ArrayBuffer>[]): Promise<string> {
  const hashes = await Promise.all(contents.map(sha256Hex));
  return sha256Hex(encoder.encode([indexFormat, canonicaliserVersion, ...hashes].join('\n')));
}

/** The most frequent first; names that occur equally often by code unit. */
function countNames(names: string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || compareText(a.name, b.name));
}

function newestDate(articles: KeyedArticle[]): string | undefined {
  let newest: Article | undefined;
  for (const { article } of articles) {
    if (newest === undefined || readPublishedMs(article) > readPublishedMs(newest))
      newest = article;
  }
  return newest?.publishedDateTime;
}
