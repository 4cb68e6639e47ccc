import { parseArticle } from '../../core/article/parse-article.ts';
import { assignKeys, type KeyedArticle, type NamedArticle } from '../../core/build/assign-keys.ts';
import { describeReadError } from './describe-read-error.ts';
import { findArticleFiles } from './find-article-files.ts';
import { type RawRecord, readRecords } from './read-records.ts';
import type { Fault, SourceProblem } from './source-problem.ts';

export interface ReadArticles {
  /** Those that are valid and whose addresses nobody else claims, ready for buildIndex. */
  articles: KeyedArticle[];
  problems: SourceProblem[];
  warnings: SourceProblem[];
  /** How many records were left out because of problems. */
  invalid: number;
  /** How many inputs and files could not be read: what they hold is not known. */
  unread: number;
}

export interface ReadProgress {
  records: number;
  /** Of the bytes of all files, 0 to 1. */
  share: number;
}

/** What files hold, each record checked by itself. */
export interface FoundRecords {
  named: NamedArticle[];
  problems: SourceProblem[];
  warnings: SourceProblem[];
  records: number;
  unread: number;
}

/** Reads and checks every record in files and folders, to the end, whatever is wrong on the way. */
export async function readArticles(inputs: string[]): Promise<ReadArticles> {
  return checkAddresses(await findRecords(inputs));
}

/** The first half of readArticles, which takes as long as the files are. */
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
        // A file may have grown meanwhile.
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

/** The second half: no two of all may claim one address. */
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

/** A record with more faults than this is broken as a whole, and would bury those of all others. */
const maxFaults = 100;

function addFaults(faults: Fault[], name: string, into: SourceProblem[]): void {
  // One value can break two rules that say the same.
  const each = new Map(faults.map((one) => [`${one.field} ${one.message}`, one]));
  for (const fault of [...each.values()].slice(0, maxFaults)) into.push({ name, ...fault });
  const more = each.size - maxFaults;
  if (more > 0) into.push({ name, field: '', message: `and ${more} more of the kind` });
}
