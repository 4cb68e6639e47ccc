import type { LinkedPiece } from '../../core/article/article.ts';
import type { NamedArticle } from '../../core/build/join/claim.ts';
import { type CheckedRecord, limitFaults } from './check-record.ts';
import { hashContent, type PooledPiece } from './piece-pool.ts';
import type { ReadBatch } from './read-files.ts';
import type { Fault, SourceProblem } from './source-problem.ts';

/** Gathers what several pools have read into one list in which equal linked pieces are one object. */
export interface Gathering {
  /** Adds what a reader has read of a part of the input. What it sends must come in its order. */
  add: (reader: number, part: number, batch: ReadBatch) => void;
  /** Returns everything in the order of the parts, whatever order they came in. */
  end: () => GatheredRecords;
}

export interface GatheredRecords {
  named: NamedArticle[];
  problems: SourceProblem[];
  warnings: SourceProblem[];
  records: number;
  unread: number;
}

interface SharedPiece {
  piece: LinkedPiece | undefined;
  warnings: Fault[];
  /** Whether its warnings have been told: once is enough, however many records link it. */
  isTold: boolean;
}

interface GatheredPart {
  named: NamedArticle[];
  problems: SourceProblem[];
  /** Warnings, and those of linked pieces, which only the first record that links them tells. */
  warnings: (SourceProblem | { name: string; at: number; shared: SharedPiece })[];
}

export function gatherRecords(): Gathering {
  const byContent = new Map<string, SharedPiece>();
  const pools: SharedPiece[][] = [];
  const parts: GatheredPart[] = [];
  let records = 0;
  let unread = 0;

  return {
    add(reader, part, batch) {
      parts[part] ??= { named: [], problems: [], warnings: [] };
      pools[reader] ??= [];
      const into = parts[part];
      const pool = pools[reader];
      for (const piece of batch.pieces) pool.push(share(piece, byContent));
      for (const record of batch.records) {
        addRecord(record, pool, into);
        if (record.kind === 'record') records += 1;
        if (record.kind === 'unread') unread += 1;
      }
    },

    end() {
      const all: GatheredRecords = { named: [], problems: [], warnings: [], records, unread };
      for (const part of parts) {
        if (part === undefined) continue;
        for (const one of part.named) all.named.push(one);
        for (const one of part.problems) all.problems.push(one);
        for (const one of part.warnings) {
          if ('shared' in one) tellOnce(one, all.warnings);
          else all.warnings.push(one);
        }
      }
      return all;
    },
  };
}

function share(
  { piece, warnings, source }: PooledPiece,
  byContent: Map<string, SharedPiece>,
): SharedPiece {
  // Two different pieces that cannot be used have nothing left to tell them apart by.
  const key = hashContent(warnings.length === 0 ? piece : [piece, source]);
  const shared = byContent.get(key) ?? { piece, warnings, isTold: false };
  byContent.set(key, shared);
  return shared;
}

function addRecord(record: CheckedRecord, pool: SharedPiece[], into: GatheredPart): void {
  const { name, article, faultyLinks, problems, warnings } = record;
  const shared = (number: number) => pool[number] as SharedPiece;
  for (const problem of problems) into.problems.push({ name, ...problem });
  for (const warning of warnings) into.warnings.push({ name, ...warning });
  for (const { at, number } of faultyLinks) {
    into.warnings.push({ name, at, shared: shared(number) });
  }
  if (article === undefined) return;
  const related = article.related.map((number) => shared(number).piece as LinkedPiece);
  into.named.push({ name, article: { ...article, related } });
}

function tellOnce(
  { name, at, shared }: { name: string; at: number; shared: SharedPiece },
  warnings: SourceProblem[],
): void {
  if (shared.isTold) return;
  shared.isTold = true;
  const inItem = ({ field, message }: Fault) => ({
    field: field === '' ? `related[${at}]` : `related[${at}].${field}`,
    message,
  });
  for (const fault of limitFaults(shared.warnings.map(inItem))) warnings.push({ name, ...fault });
}
