import { type CheckedRecord, checkRecord, markUnread } from './check-record.ts';
import { describeReadError } from './describe-read-error.ts';
import type { ArticleFile } from './find-article-files.ts';
import { openPiecePool, type PooledPiece } from './piece-pool.ts';
import { readRecords } from './read-records.ts';

/** Some records, in the order of the files, and the linked pieces that are new in them. */
export interface ReadBatch {
  records: CheckedRecord[];
  /** They have the next numbers of their reader. */
  pieces: PooledPiece[];
  /** How many bytes of the files are read. */
  bytes: number;
}

/**
 * Reads and checks the records of some files, and hands them over in batches. The linked pieces of
 * all calls have one row of numbers.
 */
export type FilesReader = (
  files: readonly ArticleFile[],
  onBatch: (batch: ReadBatch) => void,
) => Promise<void>;

/** @param batchRecords number of records after which a batch is handed over. */
export function makeFilesReader(batchRecords: number): FilesReader {
  const pool = openPiecePool();
  return async (files, onBatch) => {
    let records: CheckedRecord[] = [];
    let before = 0;
    const handOver = (bytes: number) => {
      onBatch({ records, pieces: pool.takeNew(), bytes });
      records = [];
    };
    for (const file of files) {
      try {
        for await (const record of readRecords(file, pool.take)) {
          records.push(checkRecord(record, pool));
          // A file may have grown since its size was read.
          if (records.length >= batchRecords) handOver(before + Math.min(record.end, file.bytes));
        }
      } catch (error) {
        const message = describeReadError(error);
        records.push(markUnread({ name: file.path, field: 'file', message }));
      }
      before += file.bytes;
    }
    handOver(before);
  };
}
