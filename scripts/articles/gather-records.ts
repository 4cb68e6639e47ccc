import type { LinkedPiece } from '../../core/article/article.ts';
import type { NamedArticle } from '../../core/build/join/claim.ts';
import { type CheckedRecord, limitFaults } from './check-record.ts';
import { hashContent, type PooledPiece } from './piece-pool.ts';
import type { Fault, SourceProblem } from './source-problem.ts';

/** Gathers what several pools have read into one list in which equal linked pieces are one object. */
export interface Gathering {
  /** Adds new pieces of a pool to those that it had before. */
  addPieces: (pool: number, pieces: readonly PooledPiece[]) => void;
  /** Adds records of a part of the input; those of one part must come in order. */
  addRecords: (part: number, pool: number, records: readonly CheckedRecord[]) => void;
  /** Adds an input that could not be read. */
  addUnread: (part: number, problem: SourceProblem) => void;
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
  const partOf = (part: number) => {
    parts[part] ??= { named: [], problems: [], warnings: [] };
    return parts[part];
  };

  return {
    addPieces(pool, pieces) {
      pools[pool] ??= [];
      for (const { piece, warnings, source } of pieces) {
        // Two different pieces that cannot be used have nothing left to tell them apart by.
        const key = hashContent(warnings.length === 0 ? piece : [piece, source]);
        const shared = byContent.get(key) ?? { piece, warnings, isTold: false };
        byContent.set(key, shared);
        pools[pool].push(shared);
      }
    },

    addRecords(part, pool, checked) {
      const into = partOf(part);
      const shared = (number: number) => pools[pool]?.[number] as SharedPiece;
      for (const { name, article, linked, faultyLinks, problems, warnings, isRecord } of checked) {
        if (isRecord) records += 1;
        for (const problem of problems) into.problems.push({ name, ...problem });
        for (const warning of warnings) into.warnings.push({ name, ...warning });
        for (const { at, number } of faultyLinks) {
          into.warnings.push({ name, at, shared: shared(number) });
        }
        if (article === undefined) continue;
        const related = linked.map((number) => shared(number).piece as LinkedPiece);
        into.named.push({ name, article: { ...article, related } });
      }
    },

    addUnread(part, problem) {
      unread += 1;
      partOf(part).problems.push(problem);
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
