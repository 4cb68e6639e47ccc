import { parseArticle } from '../../core/article/parse-article.ts';
import { assignKeys } from '../../core/build/assign-keys.ts';
import type { CanonicalKey } from '../../core/url/canonical-url.ts';
import type { BenchRecord } from './make-records.ts';

/**
 * As many records as wanted, the given ones first, then altered copies of all, round after round.
 * Left out are those that an index would refuse, and those whose address another one has. Throws
 * where the records give none.
 */
export function* multiplyRecords(
  records: readonly BenchRecord[],
  wanted: number,
): Generator<BenchRecord> {
  const taken = new Set<CanonicalKey>();
  let given = 0;
  for (let copy = 1; given < wanted; copy++) {
    const before = given;
    for (const record of records) {
      if (given === wanted) return;
      const altered = copy === 1 ? record : alterRecord(record, copy);
      if (!claimKeys(altered, taken)) continue;
      given += 1;
      yield altered;
    }
    if (given === before) throw new Error('records: there are none to multiply');
  }
}

/** A copy with its title's words turned round by some places, at addresses of its own. */
export function alterRecord(record: BenchRecord, copy: number): BenchRecord {
  const altered: BenchRecord = { ...record, title: turnWords(record.title, copy) };
  for (const field of addressFields) {
    const address = record[field];
    if (typeof address === 'string') altered[field] = alterAddress(address, copy);
  }
  return altered;
}

const addressFields = ['webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'];

function turnWords(text: string, places: number): string {
  const words = text.split(' ');
  const at = places % words.length;
  return [...words.slice(at), ...words.slice(0, at)].join(' ');
}

/** The copy's number before the path: no rule for addresses takes it away. */
function alterAddress(address: string, copy: number): string {
  return address.replace(/^(https?:\/\/[^/?#]+)/i, `$1/edition-${copy}`);
}

function claimKeys(record: BenchRecord, taken: Set<CanonicalKey>): boolean {
  const { article } = parseArticle(record);
  if (article === undefined) return false;
  const [claim] = assignKeys([{ name: '', article }]).articles;
  if (claim === undefined) return false;
  const keys = [claim.key, ...claim.aliases];
  if (keys.some((key) => taken.has(key))) return false;
  for (const key of keys) taken.add(key);
  return true;
}
