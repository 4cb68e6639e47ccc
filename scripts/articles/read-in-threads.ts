import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleFile } from './find-article-files.ts';
import { makeFilesReader, type ReadBatch } from './read-files.ts';

/** Called with each batch that a reader hands over. */
export type OnBatch = (reader: number, part: number, batch: ReadBatch) => void;

/** What a thread answers: batches of its part, and at last that it has read the part. */
export type ThreadMessage = { batch: ReadBatch } | { isDone: true };

/**
 * Below, other threads are not worth their start: each takes 0.2 s, and then parses the linked pieces
 * that the others parse too. Two threads read 120 MB of Markdown in the time of one, and 2.7 GB in
 * half of it.
 */
const minThreadBytes = 100_000_000;

/** A part is small enough that no thread waits long for the last one. */
const maxPartBytes = 4_000_000;
const maxPartFiles = 1_000;

export interface ThreadChoices {
  maxThreads?: number;
  /** The number of bytes from which on threads are worth it. */
  minBytes?: number;
  /** The number of bytes after which a part ends. */
  partBytes?: number;
}

/**
 * Reads files, in as many threads as the machine has processors if there is enough to read. Rejects
 * if a thread fails.
 */
export async function readInThreads(
  files: readonly ArticleFile[],
  onBatch: OnBatch,
  {
    maxThreads = availableParallelism(),
    minBytes = minThreadBytes,
    partBytes = maxPartBytes,
  }: ThreadChoices = {},
): Promise<void> {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const parts = bytes < minBytes ? [files] : splitParts(files, partBytes);
  const threads = Math.min(parts.length, maxThreads);
  if (threads < 2) {
    const readFiles = makeFilesReader(1);
    for (const [part, some] of parts.entries()) {
      await readFiles(some, (batch) => onBatch(0, part, batch));
    }
    return;
  }
  const workers = Array.from({ length: threads }, () => startThread());
  const waiting = [...parts.entries()].reverse();
  try {
    await Promise.all(workers.map((worker, reader) => runThread(worker, reader, waiting, onBatch)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function splitParts(files: readonly ArticleFile[], maxBytes: number): ArticleFile[][] {
  const parts: ArticleFile[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const part = parts.at(-1);
    if (part === undefined || bytes + file.bytes > maxBytes || part.length >= maxPartFiles) {
      parts.push([file]);
      bytes = file.bytes;
    } else {
      part.push(file);
      bytes += file.bytes;
    }
  }
  return parts;
}

function startThread(): Worker {
  return new Worker(new URL('./read-thread.ts', import.meta.url));
}

/** Gives a thread one part after the other until none is left. */
function runThread(
  worker: Worker,
  reader: number,
  waiting: [part: number, files: readonly ArticleFile[]][],
  onBatch: OnBatch,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let current: number | undefined;
  const giveNext = () => {
    const next = waiting.pop();
    if (next === undefined) resolve();
    else {
      current = next[0];
      worker.postMessage(next[1]);
    }
  };
  const answer = (message: ThreadMessage) => {
    if ('isDone' in message) giveNext();
    else if (current !== undefined) onBatch(reader, current, message.batch);
  };
  // What is thrown in a listener would end the process.
  worker.on('message', (message: ThreadMessage) => attempt(() => answer(message), reject));
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`a thread ended with ${code} while reading`)));
  attempt(giveNext, reject);
  return promise;
}

function attempt(run: () => void, onError: (error: unknown) => void): void {
  try {
    run();
  } catch (error) {
    onError(error);
  }
}
