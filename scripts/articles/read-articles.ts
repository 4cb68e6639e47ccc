import type { Collection } from '../../core/article/collection.ts';
import type { Topic } from '../../core/article/topic.ts';
import { assignKeys, type KeyedArticle } from '../../core/build/assign-keys.ts';
import { markUnread } from './check-record.ts';
import { findArticleFiles } from './find-article-files.ts';
import { type GatheredRecords, gatherRecords } from './gather-records.ts';
import { readCollections } from './read-collections.ts';
import { readInThreads } from './read-in-threads.ts';
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
  const { files, collections, problems } = findArticleFiles(inputs);
  const collected = await readCollections(collections);
  const gathering = gatherRecords();
  // Parts are counted from 1, so that inputs that cannot be read come first.
  gathering.add(0, 0, { records: problems.map(markUnread), pieces: [], bytes: 0 });
  const allBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const bytesOfPart = new Map<number, number>();
  let bytes = 0;
  let records = 0;
  await readInThreads(files, (reader, part, batch) => {
    gathering.add(reader, part + 1, batch);
    bytes += batch.bytes - (bytesOfPart.get(part) ?? 0);
    bytesOfPart.set(part, batch.bytes);
    if (batch.records.length === 0) return;
    records += batch.records.filter(({ kind }) => kind === 'record').length;
    onRecord({ records, share: Math.min(1, bytes / allBytes) });
  });
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
