import { entriesOf } from '../../core/index/bucket.ts';
import type { BucketReader } from '../../core/index/find-page.ts';
import type { CanonicalKey } from '../../core/url/canonical-url.ts';
import { isSameSiteFamily } from '../../core/url/same-site-family.ts';

/** The entry of an index that a key comes nearest to. */
export interface NearestEntry {
  key: CanonicalKey;
  /** The address of the entry that is near, which is its key or one of its aliases. */
  nearKey: CanonicalKey;
  title: string;
}

interface Candidate {
  score: number;
  nearKey: CanonicalKey;
  key: CanonicalKey;
}

/**
 * Takes an index and a key that it does not hold, reads every bucket, and returns the entry whose
 * address is nearest: the share of common words in the paths counts twice, the site once, a related
 * host half. Of equals the first by code units, so that the answer is always the same. Undefined
 * when nothing has a word or a site in common.
 */
export async function findNearestEntry(
  reader: BucketReader,
  key: CanonicalKey,
): Promise<NearestEntry | undefined> {
  const wanted = readKey(key);
  const titles = new Map<CanonicalKey, string>();
  let best: Candidate | undefined;
  const consider = (nearKey: CanonicalKey, target: CanonicalKey) => {
    const score = scoreLikeness(wanted, readKey(nearKey));
    if (score === 0 || (best && score < best.score)) return;
    if (best && score === best.score && best.nearKey <= nearKey) return;
    best = { score, nearKey, key: target };
  };
  for (let id = 0; id < reader.bucketCount; id++) {
    const bucket = await reader.readBucket(id);
    for (const entry of entriesOf(bucket)) {
      titles.set(entry.key, entry.article.title);
      consider(entry.key, entry.key);
    }
    for (const [alias, target] of bucket.aliases) consider(alias, target);
  }
  return best && { key: best.key, nearKey: best.nearKey, title: titles.get(best.key) ?? '' };
}

interface KeyParts {
  host: string;
  words: ReadonlySet<string>;
}

function readKey(key: CanonicalKey): KeyParts {
  const bare = key.replace(/^\/\//, '');
  const end = bare.search(/[/?]/);
  const host = end === -1 ? bare : bare.slice(0, end);
  const rest = end === -1 ? '' : bare.slice(end).toLowerCase();
  return { host, words: new Set(rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')) };
}

function scoreLikeness(a: KeyParts, b: KeyParts): number {
  const site = a.host === b.host ? 1 : isSameSiteFamily(a.host, b.host) ? 0.5 : 0;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const total = a.words.size + b.words.size;
  return site + (total === 0 ? 0 : (4 * common) / total);
}
