import { inflate } from '../bytes/deflate.ts';
import { compareText } from '../text/compare-text.ts';
import { type CanonicalKey, canonicalUrl } from '../url/canonical-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import type { IndexEntry } from './index-entry.ts';

/** Which of an index's buckets it is. */
export type BucketPlace = [id: number, bucketCount: number];

/** A further key of an entry, which may lie in another bucket. */
export type Alias = [alias: CanonicalKey, key: CanonicalKey];

/**
 * What one lookup reads: all that hashes to one number. Entries stand as columns, field by field,
 * sorted by key: they compress better than records, and only the entry that is wanted is made.
 */
export interface Bucket {
  /** Its number, and of how many: another bucket in its place would answer wrongly, without a word. */
  place: BucketPlace;
  /** Two characters for each entry, from the hash of its key: what has others is another page. */
  fingerprints: string;
  /**
   * Field of an entry → its value for each entry, null where that has none. What can be derived is
   * left out: a key that webUrl folds to is null, an originalUrl that is webUrl is 0, and a provider
   * whose domain is the key's host is its name alone.
   */
  columns: { webUrl: string[]; [field: string]: unknown[] };
  /** Sorted by alias. */
  aliases: Alias[];
}

/** The bucket that holds a key. */
export function bucketOf(key: CanonicalKey, bucketCount: number): number {
  return hashOf(key) % bucketCount;
}

/** The order of entries in their bucket: the place of one is its row. */
export function sortRows(entries: IndexEntry[]): IndexEntry[] {
  return entries.toSorted((a, b) => compareText(a.key, b.key));
}

/** A bucket of entries and aliases in any order. */
export function makeBucket(place: BucketPlace, entries: IndexEntry[], aliases: Alias[]): Bucket {
  const sorted = sortRows(entries);
  const rows = sorted.map(toRow);
  const fields = new Set(rows.flatMap(Object.keys));
  const columns = [...fields].map((field) => [field, rows.map((row) => row[field] ?? null)]);
  return {
    place,
    fingerprints: sorted.map(({ key }) => fingerprintOf(key)).join(''),
    columns: { webUrl: [], ...Object.fromEntries(columns) },
    aliases: aliases.toSorted((a, b) => compareText(a[0], b[0])),
  };
}

export function findEntry(bucket: Bucket, key: CanonicalKey): IndexEntry | undefined {
  const row = findRow(bucket, key);
  return row === undefined ? undefined : entryAt(bucket, row);
}

export function findRow(bucket: Bucket, key: CanonicalKey): number | undefined {
  const { fingerprints } = bucket;
  const fingerprint = fingerprintOf(key);
  for (
    let at = fingerprints.indexOf(fingerprint);
    at !== -1;
    at = fingerprints.indexOf(fingerprint, at + 1)
  ) {
    const row = at / fingerprintLength;
    if (Number.isInteger(row) && keyAt(bucket, row) === key) return row;
  }
  return undefined;
}

/** The key of the entry that an alias stands for. */
export function findAlias({ aliases }: Bucket, alias: CanonicalKey): CanonicalKey | undefined {
  return aliases.find(([candidate]) => candidate === alias)?.[1];
}

export function entriesOf(bucket: Bucket): IndexEntry[] {
  return bucket.columns.webUrl.map((_, row) => entryAt(bucket, row));
}

/** The entry in a row. Throws where the bucket has no such row. */
export function takeEntry(bucket: Bucket, row: number): IndexEntry {
  if (bucket.columns.webUrl[row] === undefined) throw new RangeError(`bucket: no row ${row}`);
  return entryAt(bucket, row);
}

/**
 * The bucket in stored bytes. Throws where they are damaged, or those of another bucket. Every lookup
 * waits for this, so isBucket checks the outline by hand; a schema would look at every value.
 */
export async function readBucket(
  bytes: Uint8Array<ArrayBuffer>,
  [id, bucketCount]: BucketPlace,
): Promise<Bucket> {
  const bucket: unknown = await inflate(bytes).json();
  if (!isBucket(bucket)) throw new Error('bucket: has no columns or aliases');
  if (bucket.place[0] !== id || bucket.place[1] !== bucketCount) {
    throw new Error(`bucket: is number ${bucket.place[0]}, not ${id}`);
  }
  return bucket;
}

type Row = Record<string, unknown>;

function toRow({ key, article, linked, similar }: IndexEntry): Row {
  const { webUrl, originalUrl, provider, ...rest } = article;
  const isOfHost = provider?.name !== undefined && provider.domain === hostOfKey(key);
  return {
    webUrl,
    ...(originalUrl !== undefined && { originalUrl: originalUrl === webUrl ? 0 : originalUrl }),
    ...(provider !== undefined && { provider: isOfHost ? provider.name : provider }),
    ...rest,
    ...(linked.length > 0 && { linked }),
    ...(similar !== undefined && { similar }),
    ...(key !== canonicalUrl(webUrl) && { key }),
  };
}

function keyAt({ columns }: Bucket, row: number): CanonicalKey {
  return (columns.key?.[row] ?? canonicalUrl(columns.webUrl[row] as string)) as CanonicalKey;
}

function entryAt(bucket: Bucket, row: number): IndexEntry {
  const key = keyAt(bucket, row);
  const values = Object.entries(bucket.columns).map(([field, column]) => [field, column[row]]);
  const {
    key: _key,
    linked = [],
    similar,
    ...article
  } = Object.fromEntries(values.filter(([, value]) => value !== null));
  if (article.originalUrl === 0) article.originalUrl = article.webUrl;
  if (typeof article.provider === 'string') {
    article.provider = { name: article.provider, domain: hostOfKey(key) };
  }
  return { key, article, linked, ...(similar !== undefined && { similar }) };
}

/**
 * FNV-1a over UTF-16 code units with an avalanche step (the finaliser of MurmurHash3), so that
 * addresses which differ in one character spread evenly: a whole number below 2 ** 32.
 * http://www.isthe.com/chongo/tech/comp/fnv/, https://github.com/aappleby/smhasher
 */
function hashOf(key: CanonicalKey): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const fingerprintLength = 2;
const fingerprintCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The upper twelve bits of the hash. */
function fingerprintOf(key: CanonicalKey): string {
  const hash = hashOf(key);
  return (
    fingerprintCharacters.charAt(hash >>> 26) + fingerprintCharacters.charAt((hash >>> 20) & 63)
  );
}

function isBucket(value: unknown): value is Bucket {
  if (typeof value !== 'object' || value === null) return false;
  const columns: unknown = Reflect.get(value, 'columns');
  return (
    Array.isArray(Reflect.get(value, 'place')) &&
    typeof Reflect.get(value, 'fingerprints') === 'string' &&
    typeof columns === 'object' &&
    columns !== null &&
    Array.isArray(Reflect.get(columns, 'webUrl')) &&
    Array.isArray(Reflect.get(value, 'aliases'))
  );
}
