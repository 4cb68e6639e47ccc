import { parseArticle } from '../../core/article/parse-article.ts';
import {
  claimAddresses,
  type KeyedArticle,
  type NamedArticle,
} from '../../core/index/claim-addresses.ts';
import { describeReadError } from './describe-read-error.ts';
import { findArticleFiles } from './find-article-files.ts';
import { type RawRecord, readRecords } from './read-records.ts';
import type { SourceProblem } from './source-problem.ts';

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

/** Reads and checks every record in files and folders, to the end, whatever is wrong on the way. */
export async function readArticles(
  inputs: string[],
  onRecord: (progress: ReadProgress) => void = () => {},
): Promise<ReadArticles> {
  const { files, problems } = await findArticleFiles(inputs);
  const found: FoundRecords = { named: [], problems, warnings: [] };
  const allBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let unread = problems.length;
  let records = 0;
  let bytesBefore = 0;
  for (const { path, bytes } of files) {
    try {
      for await (const record of readRecords(path)) {
        addRecord(record, found);
        onRecord({ records: ++records, share: (bytesBefore + record.end) / allBytes });
      }
    } catch (error) {
      unread += 1;
      problems.push({ name: path, field: 'file', message: describeReadError(error) });
    }
    bytesBefore += bytes;
  }
  const { named, warnings } = found;
  const claims = claimAddresses(named);
  const { articles } = claims;
  // One by one: there may be more than can be arguments of one call.
  for (const problem of claims.problems) problems.push(problem);
  for (const warning of claims.warnings) warnings.push(warning);
  return { articles, problems, warnings, invalid: records - articles.length, unread };
}

interface FoundRecords {
  named: NamedArticle[];
  problems: SourceProblem[];
  warnings: SourceProblem[];
}

function addRecord(record: RawRecord, { named, problems, warnings }: FoundRecords): void {
  const { name } = record;
  if ('faults' in record) {
    for (const fault of record.faults) problems.push({ name, ...fault });
    return;
  }
  const parsed = parseArticle(record.raw);
  for (const problem of parsed.problems) problems.push({ name, ...problem });
  for (const warning of parsed.warnings) warnings.push({ name, ...warning });
  if (parsed.article !== undefined) named.push({ name, article: parsed.article });
}
