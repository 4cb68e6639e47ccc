import { decodeVlq, encodeVlq } from '../bytes/base64-vlq.ts';
import { inflate } from '../bytes/deflate.ts';
import { compareText } from '../text/compare-text.ts';
import { type CanonicalKey, canonicalUrl } from '../url/canonical-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import { toAmpCacheAddress } from '../url/to-amp-cache-address.ts';
import { type Column, makeColumn, readColumn } from './column.ts';
import { decodeLinks, encodeLinks, type LinkFields } from './entry-links.ts';
import type { IndexEntry } from './index-entry.ts';
import { fingerprintLength, fingerprintOf, hashOf } from './key-hash.ts';

/** Number of a bucket, and how many buckets the index has. */
export type BucketPlace = [id: number, bucketCount: number];

/** A further key of an entry, and the entry's own key. The entry may be in another bucket. */
export type Alias = [alias: CanonicalKey, key: CanonicalKey];

/**
 * All entries and aliases whose keys hash to one number; one lookup reads one bucket. Entries are
 * stored by column, field by field, and sorted by key: columns compress better than records, and a
 * lookup creates only the entry that it wants.
 */
export interface Bucket {
  /** Checked on reading: another bucket in its place would silently give wrong answers. */
  place: BucketPlace;
  /** fingerprintOf the key of each entry. Other characters mean another key. */
  fingerprints: string;
  /**
   * Name of a field → its value in each row, null where the entry has none. Derived values are left
   * out: a key that webUrl folds to is null, an originalUrl that equals webUrl is 0, as is the address
   * in Google's AMP cache of an ampWebUrl, and a provider whose domain is the key's host is its name
   * alone.
   */
  columns: { webUrl: string[]; [field: string]: Column };
  /** Sorted by alias. */
  aliases: Alias[];
}

/** Returns the number of the bucket that holds a key. */
export function bucketOf(key: CanonicalKey, bucketCount: number): number {
  return hashOf(key) % bucketCount;
}

/** Sorts entries as their bucket does: the index of an entry is its row. */
export function sortRows<Entry extends Pick<IndexEntry, 'key'>>(entries: Entry[]): Entry[] {
  return entries.toSorted((a, b) => compareText(a.key, b.key));
}

/**
 * Columns that repeat words of one another stand side by side, because compression looks back 32 kB at
 * most: in this order, they take 4 % less. The others follow in alphabetical order.
 */
const firstColumns = ['excerpt', 'title', 'webUrl', 'ampWebUrl', 'images'];

/** Makes a bucket of entries and aliases in any order. */
export function makeBucket(place: BucketPlace, entries: IndexEntry[], aliases: Alias[]): Bucket {
  const sorted = sortRows(entries);
  const rows = sorted.map(toRow);
  const names = new Set(rows.flatMap(Object.keys));
  const columns: Bucket['columns'] = { webUrl: [] };
  const ordered = [...firstColumns, ...[...names].sort()].filter((name) => names.delete(name));
  for (const name of ordered) {
    const values = rows.map((row) => row[name] ?? null);
    columns[name] = name === 'webUrl' ? values : makeColumn(values);
  }
  return {
    place,
    fingerprints: sorted.map(({ key }) => fingerprintOf(key)).join(''),
    columns,
    aliases: aliases.toSorted((a, b) => compareText(a[0], b[0])),
  };
}

/** Returns the entry with this key; undefined where the bucket has none. */
export function findEntry(bucket: Bucket, key: CanonicalKey): IndexEntry | undefined {
  const row = findRow(bucket, key);
  return row === undefined ? undefined : makeEntry(bucket, row);
}

/** Returns the row of the entry with this key; undefined where the bucket has none. */
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

/** Returns the key of the entry that has this alias; undefined where the bucket has none. */
export function findAlias({ aliases }: Bucket, alias: CanonicalKey): CanonicalKey | undefined {
  return aliases.find(([candidate]) => candidate === alias)?.[1];
}

/** Returns all entries of a bucket, in the order of their rows. */
export function entriesOf(bucket: Bucket): IndexEntry[] {
  return bucket.columns.webUrl.map((_, row) => makeEntry(bucket, row));
}

/** Returns the entry in a row. Throws a RangeError if the bucket has no such row. */
export function entryAt(bucket: Bucket, row: number): IndexEntry {
  if (bucket.columns.webUrl[row] === undefined) throw new RangeError(`bucket: no row ${row}`);
  return makeEntry(bucket, row);
}

/** Returns what is shown of the entry in a row, without its links. Throws as entryAt does. */
export function pieceAt(bucket: Bucket, row: number): Pick<IndexEntry, 'article' | 'alsoAt'> {
  if (bucket.columns.webUrl[row] === undefined) throw new RangeError(`bucket: no row ${row}`);
  const { article, alsoAt } = makeRow(bucket, row);
  return { article, ...(alsoAt !== undefined && { alsoAt }) };
}

/**
 * Reads a bucket from compressed bytes. Throws if they are damaged or hold another bucket. Every
 * lookup waits for this, so isBucket checks only the outline; a schema would check every value.
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

function toRow({ key, article, linked, alsoAt, ...derived }: IndexEntry): Row {
  const { webUrl, originalUrl, ampWebUrl, cdnAmpWebUrl, provider, ...rest } = article;
  const isOfHost = provider?.name !== undefined && provider.domain === hostOfKey(key);
  const isCached = ampWebUrl !== undefined && cdnAmpWebUrl === toAmpCacheAddress(ampWebUrl);
  return {
    webUrl,
    ...(originalUrl !== undefined && { originalUrl: originalUrl === webUrl ? 0 : originalUrl }),
    ...(ampWebUrl !== undefined && { ampWebUrl }),
    ...(cdnAmpWebUrl !== undefined && { cdnAmpWebUrl: isCached ? 0 : cdnAmpWebUrl }),
    ...(provider !== undefined && { provider: isOfHost ? provider.name : provider }),
    ...rest,
    ...encodeLinks(linked),
    ...(alsoAt !== undefined && { alsoAt: encodeVlq(alsoAt) }),
    ...derived,
    ...(key !== canonicalUrl(webUrl) && { key }),
  };
}

function keyAt({ columns }: Bucket, row: number): CanonicalKey {
  const stored = columns.key === undefined ? null : readColumn(columns.key, row);
  return (stored ?? canonicalUrl(columns.webUrl[row] as string)) as CanonicalKey;
}

function makeEntry(bucket: Bucket, row: number): IndexEntry {
  const { linkFields, ...rest } = makeRow(bucket, row);
  return { key: keyAt(bucket, row), linked: decodeLinks(linkFields), ...rest };
}

interface StoredRow extends Omit<IndexEntry, 'key' | 'linked'> {
  linkFields: LinkFields;
}

function makeRow(bucket: Bucket, row: number): StoredRow {
  const values = Object.entries(bucket.columns).map(([field, column]) => [
    field,
    readColumn(column, row),
  ]);
  const {
    key: _key,
    linked,
    backlinks,
    stances,
    alsoAt,
    behindTopic,
    inheritedTopics,
    similar,
    ...article
  } = Object.fromEntries(values.filter(([, value]) => value !== null));
  if (article.originalUrl === 0) article.originalUrl = article.webUrl;
  if (article.cdnAmpWebUrl === 0) article.cdnAmpWebUrl = toAmpCacheAddress(article.ampWebUrl);
  if (typeof article.provider === 'string') {
    article.provider = { name: article.provider, domain: hostOfKey(keyAt(bucket, row)) };
  }
  return {
    article,
    linkFields: { linked, backlinks, stances },
    ...(alsoAt !== undefined && { alsoAt: decodeVlq(alsoAt) }),
    ...(behindTopic !== undefined && { behindTopic }),
    ...(inheritedTopics !== undefined && { inheritedTopics }),
    ...(similar !== undefined && { similar }),
  };
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
