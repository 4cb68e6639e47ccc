import type { Article, Piece } from '../article/article.ts';
import { type CanonicalKey, canonicaliserVersion } from '../url/canonical-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import {
  type Bucket,
  bucketOf,
  compressBucket,
  type IndexEntry,
  type RelatedPiece,
} from './bucket.ts';
import { compareText, type KeyedArticle, keysOf } from './claim-addresses.ts';
import { coveredHosts, withCopyHosts } from './covered-hosts.ts';
import {
  type Count,
  type IndexFacets,
  type IndexHead,
  indexFiles,
  indexFormat,
} from './index-head.ts';
import { sha256Hex } from './sha256.ts';

export interface BuiltIndex {
  head: IndexHead;
  facets: IndexFacets;
  /** Path inside the index directory → content. */
  files: Map<string, Uint8Array | string>;
}

/**
 * Target size of a bucket's text, from the middle of the design's 16 to 32 kB. One lookup reads one
 * bucket, so small is fast; import fetches and writes each, so few is fast (docs/benchmark.md).
 */
const bucketBytes = 24_000;

/**
 * How many articles that link to a piece are kept with it, the newest ones. All that stand beside a
 * page are read and sent to its tab at once, some 400 bytes each: without a bound, a piece that
 * 20,000 articles link to is an answer of 7 MB. Nobody reads more than a few.
 */
const mostBacklinks = 50;

/**
 * Builds the files of an index. The same articles give the same bytes in any order.
 *
 * @param articles as claimAddresses gives them: keyed, without conflicts, sorted by key.
 * @param onBucket called with the number of buckets that are ready, and of all.
 */
export async function buildIndex(
  articles: KeyedArticle[],
  onBucket: (done: number, total: number) => void = () => {},
): Promise<BuiltIndex> {
  const { entries, aliases } = collectEntries(articles);
  const texts = toBucketTexts(entries, aliases);
  const buckets: Uint8Array<ArrayBuffer>[] = [];
  for (const text of texts) {
    buckets.push(await compressBucket(text));
    onBucket(buckets.length, texts.length);
  }
  const checksums = await Promise.all(buckets.map(sha256Hex));
  const head: IndexHead = {
    format: indexFormat,
    canonicaliser: canonicaliserVersion,
    contentHash: await hashTexts(texts),
    articles: articles.length,
    newest: newestDate(articles),
    bucketCount: buckets.length,
    bytes: buckets.reduce((sum, bucket) => sum + bucket.length, 0),
  };
  const facets: IndexFacets = {
    topics: countNames(articles.flatMap(({ article }) => article.topics)),
    sites: countNames(articles.map(({ key }) => hostOfKey(key))),
    hosts: withCopyHosts(coveredHosts(articles.map(({ article }) => article))),
  };
  const files = new Map<string, Uint8Array | string>([
    [indexFiles.head, JSON.stringify(head)],
    [indexFiles.facets, JSON.stringify(facets)],
    [indexFiles.checksums, JSON.stringify(checksums)],
    ...buckets.map((bucket, id) => [indexFiles.bucket(id), bucket] as const),
  ]);
  return { head, facets, files };
}

interface Collected {
  entries: IndexEntry[];
  aliases: Map<CanonicalKey, CanonicalKey>;
}

/** Articles, and the way back: an entry for each linked piece with the articles that link to it. */
function collectEntries(articles: KeyedArticle[]): Collected {
  const entries = new Map<CanonicalKey, IndexEntry>();
  const aliases = new Map<CanonicalKey, CanonicalKey>();
  for (const { key, aliases: others, article } of articles) {
    const { related: _linked, ...fields } = article;
    entries.set(key, { key, article: fields, related: [] });
    for (const alias of others) aliases.set(alias, key);
  }
  for (const { key, article } of articles) {
    const linked = new Set<CanonicalKey>();
    for (const piece of article.related) {
      const target = addLinkedPiece(piece, entries, aliases);
      if (target === undefined || target.key === key || linked.has(target.key)) continue;
      linked.add(target.key);
      entries.get(key)?.related.push({ ...piece, relation: 'linked' });
      target.related.push(toBacklink(article));
    }
  }
  for (const entry of entries.values()) entry.related = orderRelated(entry.related);
  return { entries: [...entries.values()], aliases };
}

function addLinkedPiece(
  piece: Piece,
  entries: Map<CanonicalKey, IndexEntry>,
  aliases: Map<CanonicalKey, CanonicalKey>,
): IndexEntry | undefined {
  const keys = keysOf(piece);
  const [first] = keys;
  if (first === undefined) return undefined;
  const known = keys.map((key) => aliases.get(key) ?? key).find((key) => entries.has(key));
  const entry = entries.get(known ?? first) ?? {
    key: first,
    article: { ...piece, topics: [] },
    related: [],
  };
  entries.set(entry.key, entry);
  for (const key of keys) {
    if (!entries.has(key) && !aliases.has(key)) aliases.set(key, entry.key);
  }
  return entry;
}

function toBacklink({
  related: _linked,
  category,
  heat,
  published,
  ...piece
}: Article): RelatedPiece {
  return { ...piece, relation: 'backlink' };
}

/** Linked pieces as the curator ordered them, then those that link here, the newest first. */
function orderRelated(related: RelatedPiece[]): RelatedPiece[] {
  const linked = related.filter((piece) => piece.relation === 'linked');
  const shown = new Set(linked.flatMap(keysOf));
  const backlinks = related
    .filter(
      (piece) => piece.relation === 'backlink' && !keysOf(piece).some((key) => shown.has(key)),
    )
    .sort((a, b) => momentOf(b) - momentOf(a) || compareText(a.webUrl, b.webUrl))
    .slice(0, mostBacklinks);
  return [...linked, ...backlinks];
}

function toBucketTexts(entries: IndexEntry[], aliases: Map<CanonicalKey, CanonicalKey>): string[] {
  const lines = entries.map((entry) => ({ entry, size: JSON.stringify(entry).length }));
  const total = lines.reduce((sum, { size }) => sum + size, 0);
  const bucketCount = Math.max(1, Math.round(total / bucketBytes));
  const buckets = Array.from({ length: bucketCount }, (): Bucket => ({ entries: [], aliases: [] }));
  for (const entry of entries) buckets[bucketOf(entry.key, bucketCount)]?.entries.push(entry);
  for (const alias of aliases) buckets[bucketOf(alias[0], bucketCount)]?.aliases.push(alias);
  return buckets.map((bucket) => {
    bucket.entries.sort((a, b) => compareText(a.key, b.key));
    bucket.aliases.sort((a, b) => compareText(a[0], b[0]));
    return JSON.stringify(bucket);
  });
}

async function hashTexts(texts: string[]): Promise<string> {
  const encoder = new TextEncoder();
  const hashes = await Promise.all(texts.map((text) => sha256Hex(encoder.encode(text))));
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

function momentOf(piece: Piece): number {
  return piece.publishedDateTime === undefined ? 0 : Date.parse(piece.publishedDateTime);
}

function newestDate(articles: KeyedArticle[]): string | undefined {
  let newest: Article | undefined;
  for (const { article } of articles) {
    if (newest === undefined || momentOf(article) > momentOf(newest)) newest = article;
  }
  return newest?.publishedDateTime;
}
