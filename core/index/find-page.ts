import type { PageAddress } from '../page/page-address.ts';
import type { PageMatch } from '../page/page-match.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { readDeclaredAddresses } from '../url/declared-addresses.ts';
import { type Bucket, bucketOf, findAlias, findEntry } from './bucket.ts';

/** Where buckets come from: the store, the packaged files, or a directory on disk. */
export interface BucketReader {
  bucketCount: number;
  /** Throws where the bucket is missing or damaged. */
  readBucket(id: number): Promise<Bucket>;
}

/** The entry of a page: by its address, an alias, or an address that it declares, in this order. */
export async function findPage(
  reader: BucketReader,
  { address, declared, earlier = [] }: PageAddress,
): Promise<PageMatch | undefined> {
  const key = canonicalUrl(address);
  if (key === undefined) return undefined;
  const found = await findKey(reader, key);
  if (found !== undefined) return found;
  // The tags may be those of another page that this document was. An address that was merely cleaned
  // of its tracking parameters is the same page.
  if (earlier.some((one) => canonicalUrl(one) !== key)) return undefined;
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
  const home = await reader.readBucket(bucketOf(target, reader.bucketCount));
  const aliased = findEntry(home, target);
  return aliased === undefined ? undefined : { reason: 'alias', matchedKey: key, entry: aliased };
}
