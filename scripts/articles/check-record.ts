import { type ArticleWith, parseArticleWith } from '../../core/article/parse-article.ts';
import type { FaultyLink, PiecePool } from './piece-pool.ts';
import type { RawRecord } from './read-records.ts';
import type { Fault } from './source-problem.ts';

/** A record after its checks. */
export interface CheckedRecord {
  name: string;
  /** With its linked pieces by their numbers in a pool; undefined where there are problems. */
  article: ArticleWith<number> | undefined;
  /** Linked pieces whose warnings are in the pool. */
  faultyLinks: FaultyLink[];
  problems: Fault[];
  warnings: Fault[];
  /** False for a file that turned out to hold no record. */
  isRecord: boolean;
}

/** Checks one record on its own. Linked pieces are read with the pool and added to it. */
export function checkRecord(record: RawRecord, pool: PiecePool): CheckedRecord {
  const { name } = record;
  if ('faults' in record) {
    const faults = limitFaults(record.faults);
    const none = { name, article: undefined, faultyLinks: [] };
    return record.isOptional
      ? { ...none, problems: [], warnings: faults, isRecord: false }
      : { ...none, problems: faults, warnings: [], isRecord: true };
  }
  const { article, problems, warnings } = parseArticleWith(record.raw, pool.read);
  return {
    name,
    article,
    faultyLinks: pool.endRecord(),
    problems: limitFaults(problems),
    warnings: limitFaults(warnings),
    isRecord: true,
  };
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
