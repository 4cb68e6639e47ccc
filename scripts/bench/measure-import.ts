import type { Message } from '../../core/protocol.ts';
import { askFromPage } from './ask-from-page.ts';
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

export interface ImportTimes {
  bucketsMs: number[];
  rawMs: number[];
  rawBucketsMs: number[];
  recordsMs: number[];
  firstAnswerDuringMs: number[];
  /** The slowest of the answers to questions that follow each other until the import has ended. */
  slowestDuringMs: number[];
}

export interface ImportPlan {
  runs: number;
  /** Packaged files of the index, as paths inside the extension. */
  indexFiles: { path: string; bytes: number }[];
  /** The records as JSON Lines, as a path inside the extension. */
  recordsFile: string;
  /** An address that the index knows. */
  address: string;
}

/** A raw write is the quickest with pieces of about this size; tried from 5 kB to all in one. */
const rawPieceBytes = 2 ** 20;

/** Imports into a browser without databases again and again, in the ways that are compared. */
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
  const question: Message = { name: 'readCard', request: { address, declared: [] } };
  await waitForStore(extension);
  for (let run = 0; run < runs; run++) {
    await extension.ask(dropDatabases);
    await extension.ask(startImport, address);
    const imported = await finishJob<ImportOutcome>(extension);
    if (imported.source !== 'store' || !imported.isAnswered) {
      throw new Error(`import: the store does not answer: ${JSON.stringify(imported)}`);
    }
    times.bucketsMs.push(imported.ms);
    for (const [into, pieceBytes] of [
      [times.rawMs, rawPieceBytes],
      [times.rawBucketsMs, fileBytes],
    ] as const) {
      await extension.ask(startRawWrite, paths, pieceBytes);
      into.push(await finishJob<number>(extension));
      await extension.ask(dropDatabase, 'bench-raw');
    }
    await extension.stopWorker();
    await extension.ask(dropDatabases);
    times.firstAnswerDuringMs.push(...(await askFromPage(extension, tabId, [question])));
    const during = await askFromPage(extension, tabId, Array(20).fill(question));
    times.slowestDuringMs.push(Math.max(...during));
    await waitForStore(extension);
  }
  // At the end: all databases of an origin lie in one store, which is busy for long after so many
  // records were written and dropped.
  for (let run = 0; run < runs; run++) {
    await extension.ask(startRecordImport, recordsFile);
    times.recordsMs.push(await finishJob<number>(extension));
    await extension.ask(dropDatabase, 'bench-records');
  }
  return times;
}

export async function waitForStore(extension: BenchExtension): Promise<void> {
  await extension.ask(startWaitingForStore);
  await finishJob(extension);
}

/** Runs in the hidden page. */
function dropDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
