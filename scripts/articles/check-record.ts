import { type ArticleWith, parseArticleWith } from '../../core/article/parse-article.ts';
import type { FaultyLink, PiecePool } from './piece-pool.ts';
import type { RawRecord } from './read-records.ts';
import type { Fault, SourceProblem } from './source-problem.ts';

/** A record after its checks. */
export interface CheckedRecord {
  name: string;
  /** With its linked pieces by their numbers in a pool; undefined where there are problems. */
  article: ArticleWith<number> | undefined;
  /** Linked pieces whose warnings are in the pool. */
  faultyLinks: FaultyLink[];
  problems: Fault[];
  warnings: Fault[];
  /** What it is in truth: a record, a file that holds none, or a file that cannot be read. */
  kind: 'record' | 'other' | 'unread';
}

/** Checks one record on its own. Linked pieces are read with the pool and added to it. */
export function checkRecord(record: RawRecord, pool: PiecePool): CheckedRecord {
  const { name } = record;
  if ('faults' in record) {
    const faults = limitFaults(record.faults);
    const none = { name, article: undefined, faultyLinks: [], problems: [], warnings: [] };
    return record.isOptional
      ? { ...none, warnings: faults, kind: 'other' }
      : { ...none, problems: faults, kind: 'record' };
  }
  const { article, problems, warnings } = parseArticleWith(record.raw, pool.read);
  return {
    name,
    article,
    faultyLinks: pool.endRecord(),
    problems: limitFaults(problems),
    warnings: limitFaults(warnings),
    kind: 'record',
  };
}

/** Returns what stands in the place of a file that cannot be read. */
export function markUnread({ name, ...fault }: SourceProblem): CheckedRecord {
  const none = { article: undefined, faultyLinks: [], warnings: [] };
  return { ...none, name, problems: [fault], kind: 'unread' };
}

/** A limit per record, so that one broken record does not bury the problems of all others. */
const maxFaults = 100;

export function limitFaults(faults: Fault[]): Fault[] {
  if (faults.length === 0) return [];
  // One value can break two rules that have the same message.
  const unique = [...new Map(faults.map((one) => [`${one.field} ${one.message}`, one])).values()];
  const more = unique.length - maxFaults;
  if (more <= 0) return unique;
  return [
    ...unique.slice(0, maxFaults),
    { field: '', message: `has more problems like these: ${more}` },
  ];
}
