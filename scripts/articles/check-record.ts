import type { Article } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import type { FaultyLink, PiecePool } from './piece-pool.ts';
import type { RawRecord } from './read-records.ts';
import type { Fault } from './source-problem.ts';

/** A record after its checks, with its linked pieces by their numbers in a pool. */
export interface CheckedRecord {
  name: string;
  /** Undefined where there are problems. */
  article: Omit<Article, 'related'> | undefined;
  linked: number[];
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
  const none = { name, article: undefined, linked: [], faultyLinks: [] };
  if ('faults' in record) {
    const faults = limitFaults(record.faults);
    return record.isOptional
      ? { ...none, problems: [], warnings: faults, isRecord: false }
      : { ...none, problems: faults, warnings: [], isRecord: true };
  }
  const parsed = parseArticle(record.raw, pool.read);
  const checked = {
    name,
    faultyLinks: pool.endRecord(),
    problems: limitFaults(parsed.problems),
    warnings: limitFaults(parsed.warnings),
    isRecord: true,
  };
  if (parsed.article === undefined) return { ...checked, article: undefined, linked: [] };
  const { related, ...article } = parsed.article;
  return { ...checked, article, linked: related.map(pool.numberOf) };
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
