import { parseArticle } from '../../core/article/parse-article.ts';
import { assignKeys } from '../../core/build/assign-keys.ts';
import type { CanonicalKey } from '../../core/url/canonical-url.ts';
import type { BenchRecord } from './make-records.ts';

/**
 * Yields as many records as wanted: the given ones first, then altered copies of them, round after
 * round. Records that an index would refuse, and those with an address of an earlier one, are left
 * out. Throws if no record is left.
 */
export function* multiplyRecords(
  records: readonly BenchRecord[],
  wanted: number,
): Generator<BenchRecord> {
  const claimed = new Set<CanonicalKey>();
  let count = 0;
  for (let copy = 1; count < wanted; copy++) {
    const countBefore = count;
    for (const record of records) {
      if (count === wanted) return;
      const altered = copy === 1 ? record : alterRecord(record, copy);
      if (!claimKeys(altered, claimed)) continue;
      count += 1;
      yield altered;
    }
    if (count === countBefore) throw new Error('records: there are none to multiply');
  }
}

/**
 * Returns a copy at other addresses, with the words of its title rotated. The same is done to its
 * linked pieces, so that a copy links copies, as the record links records.
 */
export function alterRecord(record: BenchRecord, copy: number): BenchRecord {
  const altered: BenchRecord = { ...record, title: rotateWords(record.title, copy) };
  for (const field of addressFields) {
    const address = record[field];
    if (typeof address === 'string') altered[field] = alterAddress(address, copy);
  }
  const { related } = record;
  if (Array.isArray(related)) {
    altered.related = related.map((piece: BenchRecord) => alterRecord(piece, copy));
  }
  return altered;
}

const addressFields = ['webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'];

function rotateWords(text: string, places: number): string {
  const words = text.split(' ');
  const at = places % words.length;
  return [...words.slice(at), ...words.slice(0, at)].join(' ');
}

/** Adds the copy's number before the path, where no URL rule removes it. */
function alterAddress(address: string, copy: number): string {
  return address.replace(/^(https?:\/\/[^/?#]+)/i, `$1/edition-${copy}`);
}

/** Claims the keys of a record; false if it is invalid or a key is already claimed. */
function claimKeys(record: BenchRecord, claimed: Set<CanonicalKey>): boolean {
  const { article } = parseArticle(record);
  if (article === undefined) return false;
  const [keyed] = assignKeys([{ name: '', article }]).articles;
  if (keyed === undefined) return false;
  const keys = [keyed.key, ...keyed.aliases];
  if (keys.some((key) => claimed.has(key))) return false;
  for (const key of keys) claimed.add(key);
  return true;
}
