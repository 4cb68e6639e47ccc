import { parseArticle } from '../../core/article/parse-article.ts';
import { assignKeys, type KeyedArticle, type NamedArticle } from '../../core/build/assign-keys.ts';
import { describeReadError } from './describe-read-error.ts';
import { findArticleFiles } from './find-article-files.ts';
import { type RawRecord, readRecords } from './read-records.ts';
import type { Fault, SourceProblem } from './source-problem.ts';

export interface ReadArticles {
  /** Valid articles whose addresses no other record claims, ready for buildIndex. */
  articles: KeyedArticle[];
  problems: SourceProblem[];
  warnings: SourceProblem[];
  /** Number of records that were left out because of problems. */
  invalid: number;
  /** Number of inputs and files that could not be read. */
  unread: number;
}

export interface ReadProgress {
  records: number;
  /** Share of the bytes of all files, from 0 to 1. */
  share: number;
}

/** The records of all files, each checked on its own. */
export interface FoundRecords {
  named: NamedArticle[];
  problems: SourceProblem[];
  warnings: SourceProblem[];
  records: number;
  unread: number;
}

/**
 * Reads and checks every record in files and folders. Problems do not stop it: it returns all of
 * them together.
 */
export async function readArticles(inputs: string[]): Promise<ReadArticles> {
  return checkAddresses(await findRecords(inputs));
}

/** Reads the records, the first half of readArticles. Its time grows with the size of the files. */
export async function findRecords(
  inputs: string[],
  onRecord: (progress: ReadProgress) => void = () => {},
): Promise<FoundRecords> {
  const { files, problems } = await findArticleFiles(inputs);
  const found: FoundRecords = {
    named: [],
    problems,
    warnings: [],
    records: 0,
    unread: problems.length,
  };
  const allBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let bytesBefore = 0;
  for (const { path, bytes } of files) {
    try {
      for await (const record of readRecords(path)) {
        addRecord(record, found);
        found.records += 1;
        // A file may have grown since its size was read.
        const share = Math.min(1, (bytesBefore + record.end) / allBytes);
        onRecord({ records: found.records, share });
      }
    } catch (error) {
      found.unread += 1;
      problems.push({ name: path, field: 'file', message: describeReadError(error) });
    }
    bytesBefore += bytes;
  }
  return found;
}

/** Assigns keys, the second half of readArticles: no two records may claim the same address. */
export function checkAddresses({ named, problems, ...found }: FoundRecords): ReadArticles {
  const claims = assignKeys(named);
  const { articles } = claims;
  return {
    articles,
    problems: [...problems, ...claims.problems],
    warnings: [...found.warnings, ...claims.warnings],
    invalid: found.records - articles.length,
    unread: found.unread,
  };
}

function addRecord(record: RawRecord, { named, problems, warnings }: FoundRecords): void {
  const { name } = record;
  if ('faults' in record) {
    addFaults(record.faults, name, problems);
    return;
  }
  const parsed = parseArticle(record.raw);
  addFaults(parsed.problems, name, problems);
  addFaults(parsed.warnings, name, warnings);
  if (parsed.article !== undefined) named.push({ name, article: parsed.article });
}

/** A limit per record, so that one broken record does not bury the problems of all others. */
const maxFaults = 100;

function addFaults(faults: Fault[], name: string, into: SourceProblem[]): void {
  // One value can break two rules that have the same message.
  const unique = new Map(faults.map((one) => [`${one.field} ${one.message}`, one]));
  for (const fault of [...unique.values()].slice(0, maxFaults)) into.push({ name, ...fault });
  const more = unique.size - maxFaults;
  if (more > 0) into.push({ name, field: '', message: `and ${more} more like these` });
}
