// A thread that reads files: gets lists of files, answers with their records.
import { parentPort } from 'node:worker_threads';
import type { ArticleFile } from './find-article-files.ts';
import { makeFilesReader } from './read-files.ts';
import type { ThreadMessage } from './read-in-threads.ts';

const batchRecords = 100;
const readFiles = makeFilesReader(batchRecords);
const send = (message: ThreadMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (files: ArticleFile[]) => {
  await readFiles(files, (batch) => send({ batch }));
  send({ isDone: true });
});
