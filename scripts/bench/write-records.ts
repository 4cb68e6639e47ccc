import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type BenchRecord, makeRecords } from './make-records.ts';
import { multiplyRecords } from './multiply-records.ts';

export interface WrittenRecords {
  /** The size of the file after gzip at its default level. */
  gzipBytes: number;
  /** The addresses of all records, in the order of the file. */
  addresses: string[];
}

/**
 * Writes one JSON Lines file of records.
 *
 * @param articles the number of records.
 * @param corpora a folder of real records to multiply; without it, records are generated.
 */
export async function writeRecords(
  path: string,
  articles: number,
  corpora: string | undefined,
): Promise<WrittenRecords> {
  const addresses: string[] = [];
  await mkdir(dirname(path), { recursive: true });
  const source = corpora === undefined ? takeRecords(articles) : await readCorpora(corpora);
  const lines = function* () {
    for (const { secured: _dropped, ...record } of multiplyRecords(source, articles)) {
      addresses.push(record.webUrl as string);
      yield `${JSON.stringify(record)}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
  const gzip = createGzip();
  let gzipBytes = 0;
  gzip.on('data', (chunk: Buffer) => {
    gzipBytes += chunk.length;
  });
  await pipeline(Readable.from([await readFile(path)]), gzip);
  return { gzipBytes, addresses };
}

/** Returns the files in a folder, at any depth, by their paths inside it, with their sizes. */
export async function listFiles(folder: string): Promise<{ path: string; bytes: number }[]> {
  const entries = await readdir(folder, { recursive: true });
  const found = entries
    .sort()
    .map(async (path) => ({ path, status: await stat(join(folder, path)) }));
  return (await Promise.all(found))
    .filter(({ status }) => status.isFile())
    .map(({ path, status }) => ({ path, bytes: status.size }));
}

function takeRecords(count: number): BenchRecord[] {
  const records = makeRecords();
  return Array.from({ length: count }, () => records.next().value as BenchRecord);
}

async function readCorpora(folder: string): Promise<BenchRecord[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  if (names.length === 0) throw new Error(`${folder}: file: there is no .jsonl file`);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as BenchRecord),
  );
}
