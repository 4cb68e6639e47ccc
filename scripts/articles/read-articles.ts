import type { Collection } from '../../core/article/collection.ts';
import type { Topic } from '../../core/article/topic.ts';
import { assignKeys, type KeyedArticle } from '../../core/build/assign-keys.ts';
import { checkRecord } from './check-record.ts';
import { describeReadError } from './describe-read-error.ts';
import { findArticleFiles } from './find-article-files.ts';
import { type GatheredRecords, gatherRecords } from './gather-records.ts';
import { openPiecePool } from './piece-pool.ts';
import { readCollections } from './read-collections.ts';
import { readRecords } from './read-records.ts';
import type { SourceProblem } from './source-problem.ts';

export interface ReadArticles {
  /** Valid articles, those of several records joined, ready for buildIndex. */
  articles: KeyedArticle[];
  /** Number of records that went into another record of the same article. */
  joined: number;
  /** The topics of all collections, in their order. */
  topics: Topic[];
  collections: Collection[];
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

/** The records of all files, each checked on its own, and what tells of their collections. */
export interface FoundRecords extends GatheredRecords {
  topics: Topic[];
  collections: Collection[];
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
  const { files, collections, problems } = await findArticleFiles(inputs);
  const collected = await readCollections(collections);
  const gathering = gatherRecords();
  for (const problem of problems) gathering.addUnread(0, problem);
  const pool = openPiecePool();
  const allBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let bytesBefore = 0;
  let records = 0;
  let pieces = 0;
  for (const { bytes, ...file } of files) {
    try {
      for await (const record of readRecords(file)) {
        const checked = checkRecord(record, pool);
        gathering.addPieces(0, pool.pieces.slice(pieces));
        pieces = pool.pieces.length;
        gathering.addRecords(0, 0, [checked]);
        records += 1;
        // A file may have grown since its size was read.
        onRecord({ records, share: Math.min(1, (bytesBefore + record.end) / allBytes) });
      }
    } catch (error) {
      gathering.addUnread(0, { name: file.path, field: 'file', message: describeReadError(error) });
    }
    bytesBefore += bytes;
  }
  const gathered = gathering.end();
  return {
    ...gathered,
    warnings: [...collected.warnings, ...gathered.warnings],
    topics: collected.topics,
    collections: collected.collections,
  };
}

/** Assigns keys, the second half of readArticles: records of one article are joined. */
export function checkAddresses({
  named,
  problems,
  warnings,
  records,
  ...found
}: FoundRecords): ReadArticles {
  const claims = assignKeys(named);
  const { articles, joined } = claims;
  return {
    ...found,
    articles,
    joined,
    problems: [...problems, ...claims.problems],
    warnings: [...warnings, ...claims.warnings],
    invalid: records - articles.length - joined,
  };
}
