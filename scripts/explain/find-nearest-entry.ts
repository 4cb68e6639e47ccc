import { entriesOf } from '../../core/index/bucket.ts';
import type { BucketReader } from '../../core/index/find-page.ts';
import type { CanonicalKey } from '../../core/url/canonical-url.ts';
import { isSameSiteFamily } from '../../core/url/same-site-family.ts';

/** The entry of an index that is most similar to a key. */
export interface NearestEntry {
  key: CanonicalKey;
  /** The most similar of the entry's addresses: its key or one of its aliases. */
  matchedKey: CanonicalKey;
  title: string;
}

interface Candidate {
  score: number;
  matchedKey: CanonicalKey;
  key: CanonicalKey;
}

/**
 * Finds the entry whose address is most similar to a key that the index does not have. Reads every
 * bucket. The score is twice the share of common words in the paths (their Dice coefficient), plus 1
 * for the same host or 0.5 for another host of the same site. Among equal scores the first address
 * in the order of code units wins, so that the result is always the same. Returns undefined if no
 * entry shares a word or a site.
 */
export async function findNearestEntry(
  reader: BucketReader,
  key: CanonicalKey,
): Promise<NearestEntry | undefined> {
  const wanted = readKey(key);
  const titles = new Map<CanonicalKey, string>();
  let best: Candidate | undefined;
  const consider = (matchedKey: CanonicalKey, target: CanonicalKey) => {
    const score = scoreSimilarity(wanted, readKey(matchedKey));
    if (score === 0 || (best && score < best.score)) return;
    if (best && score === best.score && best.matchedKey <= matchedKey) return;
    best = { score, matchedKey, key: target };
  };
  for (let id = 0; id < reader.bucketCount; id++) {
    const bucket = await reader.readBucket(id);
    for (const entry of entriesOf(bucket)) {
      titles.set(entry.key, entry.article.title);
      consider(entry.key, entry.key);
    }
    for (const [alias, target] of bucket.aliases) consider(alias, target);
  }
  return best && { key: best.key, matchedKey: best.matchedKey, title: titles.get(best.key) ?? '' };
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

function scoreSimilarity(a: KeyParts, b: KeyParts): number {
  const siteScore = a.host === b.host ? 1 : isSameSiteFamily(a.host, b.host) ? 0.5 : 0;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const total = a.words.size + b.words.size;
  return siteScore + (total === 0 ? 0 : (4 * common) / total);
}
