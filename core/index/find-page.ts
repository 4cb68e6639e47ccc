import type { PageAddress } from '../page/page-address.ts';
import type { PageMatch } from '../page/page-match.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { readDeclaredAddresses } from '../url/declared-addresses.ts';
import { type Bucket, bucketOf, findAlias, findEntry } from './bucket.ts';

/** Reads buckets from the store, from the packaged files, or from a directory on disk. */
export interface BucketReader {
  bucketCount: number;
  /** Throws if the bucket is missing or damaged. */
  readBucket(id: number): Promise<Bucket>;
}

/**
 * Finds the entry of a page by its address, then by an alias, then by an address that the page
 * declares. Returns undefined where the index does not have the page.
 */
export async function findPage(
  reader: BucketReader,
  { address, declared, earlier = [] }: PageAddress,
): Promise<PageMatch | undefined> {
  const key = canonicalUrl(address);
  if (key === undefined) return undefined;
  const found = await findKey(reader, key);
  if (found !== undefined) return found;
  // Tags are not read where the document had the address of another page before: they may be left
  // from that page. An address that only lost its tracking parameters is the same page.
  if (earlier.some((previous) => canonicalUrl(previous) !== key)) return undefined;
  for (const candidate of readDeclaredAddresses(address, declared)) {
    const match = await findKey(reader, candidate);
    if (match !== undefined) return { ...match, reason: 'declared' };
  }
  return undefined;
}

async function findKey(reader: BucketReader, key: CanonicalKey): Promise<PageMatch | undefined> {
  const bucket = await reader.readBucket(bucketOf(key, reader.bucketCount));
  const entry = findEntry(bucket, key);
  if (entry !== undefined) return { reason: 'address', matchedKey: key, entry };
  const target = findAlias(bucket, key);
  if (target === undefined) return undefined;
  const targetBucket = await reader.readBucket(bucketOf(target, reader.bucketCount));
  const aliased = findEntry(targetBucket, target);
  return aliased === undefined ? undefined : { reason: 'alias', matchedKey: key, entry: aliased };
}
