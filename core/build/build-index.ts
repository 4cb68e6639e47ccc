import type { Collection } from '../article/collection.ts';
import type { Topic } from '../article/topic.ts';
import { readParents } from '../article/topic-tree.ts';
import { deflate } from '../bytes/deflate.ts';
import { sha256Hex } from '../bytes/sha256.ts';
import type { IndexFacets } from '../index/index-facets.ts';
import { indexFiles } from '../index/index-files.ts';
import { type IndexHead, indexFormat } from '../index/index-head.ts';
import { type IndexReader, openIndexReader } from '../index/index-reader.ts';
import { makeLinkedParts } from '../index/linked-part.ts';
import { makePacks, type PartKind, partKinds } from '../index/pack.ts';
import { openPacks } from '../index/read-packs.ts';
import { canonicaliserVersion } from '../url/canonical-url.ts';
import type { KeyedArticle } from './assign-keys.ts';
import { distributeEntries, makeBuckets, numberLinked } from './build-buckets.ts';
import { buildSearch } from './build-search.ts';
import { collectEntries } from './collect-entries.ts';
import { findNewestDate } from './find-newest-date.ts';
import { listCoveredHosts } from './list-covered-hosts.ts';
import { makeFacets } from './make-facets.ts';
import { measureQualities } from './measure-qualities.ts';
import { rankPieces } from './rank-pieces.ts';

export interface BuiltIndex {
  head: IndexHead;
  facets: IndexFacets;
  /** Hosts of all pages in the index, of articles and of linked pieces, for the manifest. */
  hosts: string[];
  /** The content of each file, by its path inside the index directory. */
  files: Map<string, Uint8Array | string>;
}

const encoder = new TextEncoder();
const toJsonBytes = (value: unknown) => encoder.encode(JSON.stringify(value));

/** As many pieces as a reader looks through. */
export const defaultSimilarCount = 10;

export interface BuildOptions {
  /** The maximum number of similar pieces of an article. */
  similarCount?: number;
  /** Topics of which collections tell more than the name, in their order. Any parents will do. */
  topics?: readonly Topic[];
  /** The collections from which the articles come. */
  collections?: readonly Collection[];
  /** Called repeatedly with the share of the work that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/** About the share of the ranking in the time of a large build; the rest is mostly compression. */
const rankingShare = 0.6;

/**
 * Builds the files of an index. The same articles give the same bytes.
 *
 * @param articles as assignKeys returns them: without conflicts, sorted by key.
 */
export async function buildIndex(
  articles: KeyedArticle[],
  {
    similarCount = defaultSimilarCount,
    topics = [],
    collections = [],
    onProgress = () => {},
  }: BuildOptions = {},
): Promise<BuiltIndex> {
  const parents = readParents(topics);
  const { entries, aliases } = collectEntries(articles, parents);
  const rows = distributeEntries(entries);
  const similar = rankPieces(rows, {
    count: similarCount,
    onProgress: (share) => onProgress(rankingShare * share),
  });
  const { numbers, facts } = numberLinked(rows);
  const search = buildSearch(rows, parents);
  const bucket = Array.from(makeBuckets(rows, aliases, numbers), toJsonBytes);
  const linked = makeLinkedParts(facts).map(toJsonBytes);
  const contents: Record<PartKind, Uint8Array<ArrayBuffer>[]> = { bucket, linked, search, similar };
  const allContents = partKinds.flatMap((kind) => contents[kind]);
  const parts: Record<PartKind, Uint8Array[]> = { bucket: [], linked: [], search: [], similar: [] };
  let done = 0;
  for (const kind of partKinds) {
    for (const content of contents[kind]) {
      parts[kind].push(await deflate(content));
      onProgress(rankingShare + (1 - rankingShare) * (++done / allContents.length));
    }
  }
  const packs = partKinds.flatMap((kind) =>
    makePacks(parts[kind]).map((bytes, id) => ({ path: indexFiles.pack(id, kind), bytes })),
  );
  const checksums = await Promise.all(packs.map(({ bytes }) => sha256Hex(bytes)));
  const head: IndexHead = {
    format: indexFormat,
    canonicaliser: canonicaliserVersion,
    contentHash: await hashContents(allContents),
    collections: [...collections],
    articles: articles.length,
    qualities: measureQualities(articles.map(({ article }) => article)),
    newest: findNewestDate(articles.map(({ article }) => article)),
    bucketCount: parts.bucket.length,
    linkedCount: parts.linked.length,
    searchCount: parts.search.length,
    similarCount: parts.similar.length,
    bytes: packs.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
  const facets = makeFacets(articles, topics, parents);
  const files = new Map<string, Uint8Array | string>([
    [indexFiles.head, JSON.stringify(head)],
    [indexFiles.facets, JSON.stringify(facets)],
    [indexFiles.checksums, JSON.stringify(checksums)],
    ...packs.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  const hosts = listCoveredHosts(articles.map(({ article }) => article));
  return { head, facets, hosts, files };
}

/** Opens an index that was just built, without writing it to disk. */
export function openBuiltIndex({ head, files }: BuiltIndex): IndexReader {
  return openIndexReader(head, (kind) =>
    openPacks(kind, async (id) => files.get(indexFiles.pack(id, kind)) as Uint8Array<ArrayBuffer>),
  );
}

async function hashContents(contents: Uint8Array<ArrayBuffer>[]): Promise<string> {
  const hashes = await Promise.all(contents.map(sha256Hex));
  return sha256Hex(encoder.encode([indexFormat, canonicaliserVersion, ...hashes].join('\n')));
}
