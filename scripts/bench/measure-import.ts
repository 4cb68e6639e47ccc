import type { Message } from '../../core/protocol.ts';
import type { BenchExtension } from './bench-browser.ts';
import {
  dropDatabases,
  finishJob,
  type ImportOutcome,
  startImport,
  startRawWrite,
  startRecordImport,
  startWaitingForStore,
} from './page-jobs.ts';
import { timeRoundTrips } from './time-round-trips.ts';

export interface ImportTimes {
  bucketsMs: number[];
  rawMs: number[];
  rawBucketsMs: number[];
  recordsMs: number[];
  firstAnswerDuringMs: number[];
  /** The slowest of the answers to the 20 messages that follow the first one. */
  slowestDuringMs: number[];
}

export interface ImportPlan {
  runs: number;
  /** The packaged files of the index, by their paths inside the extension. */
  indexFiles: { path: string; bytes: number }[];
  /** The path of the records as JSON Lines, inside the extension. */
  recordsFile: string;
  /** An address in the index. */
  address: string;
}

/** The size of pieces with which a raw write is fastest, of those tried from 5 kB to all in one. */
const rawPieceBytes = 2 ** 20;

/** Imports the index into a browser without databases, several times in each of the compared ways. */
export async function measureImport(
  extension: BenchExtension,
  tabId: number,
  { runs, indexFiles, recordsFile, address }: ImportPlan,
): Promise<ImportTimes> {
  const times: ImportTimes = {
    bucketsMs: [],
    rawMs: [],
    rawBucketsMs: [],
    recordsMs: [],
    firstAnswerDuringMs: [],
    slowestDuringMs: [],
  };
  const paths = indexFiles.map(({ path }) => path);
  const bytes = indexFiles.reduce((sum, file) => sum + file.bytes, 0);
  const fileBytes = Math.ceil(bytes / indexFiles.length);
  const message: Message = { name: 'readCard', request: { address, declared: [] } };
  await waitForStore(extension);
  for (let run = 0; run < runs; run++) {
    await extension.evaluate(dropDatabases);
    await extension.evaluate(startImport, address);
    const imported = await finishJob<ImportOutcome>(extension);
    if (imported.source !== 'store' || !imported.isAnswered) {
      throw new Error(`import: the store does not answer: ${JSON.stringify(imported)}`);
    }
    times.bucketsMs.push(imported.ms);
    for (const [into, pieceBytes] of [
      [times.rawMs, rawPieceBytes],
      [times.rawBucketsMs, fileBytes],
    ] as const) {
      await extension.evaluate(startRawWrite, paths, pieceBytes);
      into.push(await finishJob<number>(extension));
      await extension.evaluate(dropDatabase, 'bench-raw');
    }
    await extension.stopWorker();
    await extension.evaluate(dropDatabases);
    times.firstAnswerDuringMs.push(...(await timeRoundTrips(extension, tabId, [message])));
    const during = await timeRoundTrips(extension, tabId, Array(20).fill(message));
    times.slowestDuringMs.push(Math.max(...during));
    await waitForStore(extension);
  }
  // Record imports are last, because all databases of an origin share one store, which is busy for
  // long after so many records were written and dropped.
  for (let run = 0; run < runs; run++) {
    await extension.evaluate(startRecordImport, recordsFile);
    times.recordsMs.push(await finishJob<number>(extension));
    await extension.evaluate(dropDatabase, 'bench-records');
  }
  return times;
}

/** Resolves once the worker answers from its store. */
export async function waitForStore(extension: BenchExtension): Promise<void> {
  await extension.evaluate(startWaitingForStore);
  await finishJob(extension);
}

/** Drops a database; runs in the hidden page. */
function dropDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
