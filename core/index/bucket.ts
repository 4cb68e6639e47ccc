import type { Article, Piece } from '../article/article.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';

/** How a piece came to stand beside an article. */
export type Relation = 'linked' | 'backlink';

export interface RelatedPiece extends Piece {
  relation: Relation;
  /** Of a backlink: the topics of the article that links here, so that a reader's filter applies. */
  topics?: string[];
}

/** A page that the index knows: an article, or a piece that articles link to. */
export interface IndexEntry {
  key: CanonicalKey;
  article: Omit<Article, 'related'>;
  related: RelatedPiece[];
}

/** The unit of storage and transfer: all that hashes to one number. */
export interface Bucket {
  /** Sorted by key. */
  entries: IndexEntry[];
  /** Further keys of entries, which may lie in other buckets; sorted by alias. */
  aliases: [alias: CanonicalKey, key: CanonicalKey][];
}

/**
 * The bucket that holds a key: FNV-1a over UTF-16 code units with an avalanche step (the finaliser
 * of MurmurHash3), so that addresses which differ in one character spread evenly.
 * http://www.isthe.com/chongo/tech/comp/fnv/, https://github.com/aappleby/smhasher
 */
export function bucketOf(key: CanonicalKey, bucketCount: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % bucketCount;
}

/**
 * A bucket's text as the bytes of its file. The zlib format ends in a check sum of its content, so a
 * damaged or truncated file cannot be read as a good one.
 */
export async function compressBucket(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The bucket in a file's bytes. Throws where they are damaged. */
export async function readBucket(bytes: Uint8Array<ArrayBuffer>): Promise<Bucket> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const bucket: unknown = await new Response(stream).json();
  if (!isBucket(bucket)) throw new Error('bucket: has no entries or aliases');
  return bucket;
}

function isBucket(value: unknown): value is Bucket {
  return (
    typeof value === 'object' &&
    value !== null &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    'aliases' in value &&
    Array.isArray(value.aliases)
  );
}
