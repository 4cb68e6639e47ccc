import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readLines } from '../command-line/read-lines.ts';
import { decodeText } from './decode-text.ts';
import type { ArticleFile } from './find-article-files.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { findJsonRecords, parseJson } from './read-json.ts';
import type { Fault } from './source-problem.ts';

/** A record as written in a file, not yet checked, or the faults that keep it from being read. */
export type RawRecord = {
  /** The file; for JSON Lines with the line number: `corpus.jsonl:12`; in a list with the index. */
  name: string;
  /** Offset of the record's end, in bytes from the start of its file. */
  end: number;
} & (
  | { raw: unknown }
  | {
      faults: Fault[];
      /** True where the file need not hold records, so that the faults are mere warnings. */
      isOptional?: boolean;
    }
);

/** The largest of 4,958 real records has 180 kB; a megabyte of front matter is a mistake. */
const maxRecordBytes = 1_000_000;

/** A page of the API has 20 records. */
const maxPageBytes = 20 * maxRecordBytes;

/**
 * Yields the records of one file, in order. Throws the system's error if the file cannot be read.
 */
export async function* readRecords(
  file: Pick<ArticleFile, 'path' | 'isNamed'>,
): AsyncGenerator<RawRecord> {
  const { path } = file;
  const extension = extname(path).toLowerCase();
  if (extension === '.jsonl') yield* readJsonLines(path);
  else if (extension === '.json') yield* readJsonFile(file);
  else yield await readMarkdown(path);
}

async function readMarkdown(name: string): Promise<RawRecord> {
  const read = await readWhole(name, maxRecordBytes);
  return { name, end: read.end, ...('text' in read ? parseFrontMatter(read.text) : read) };
}

async function* readJsonFile({
  path,
  isNamed,
}: Pick<ArticleFile, 'path' | 'isNamed'>): AsyncGenerator<RawRecord> {
  const read = await readWhole(path, maxPageBytes);
  const { end } = read;
  const parsed = 'text' in read ? parseJson(read.text) : read;
  if ('faults' in parsed) {
    yield { name: path, end, faults: parsed.faults, isOptional: !isNamed };
    return;
  }
  const found = findJsonRecords(parsed.raw);
  if (found.kind === 'record') yield { name: path, end, raw: found.raw };
  else if (found.kind === 'list') {
    const { items } = found;
    for (const [at, raw] of items.entries()) {
      yield { name: `${path}[${at}]`, end: (end * (at + 1)) / items.length, raw };
    }
  } else if (isNamed) {
    const message = 'must be a record, a list of records, or a page of the API with its value';
    yield { name: path, end, faults: [{ field: 'file', message }] };
  }
}

async function readWhole(
  path: string,
  maxBytes: number,
): Promise<{ end: number } & ({ text: string } | { faults: Fault[] })> {
  const { size: end } = await stat(path);
  if (end > maxBytes) {
    const message = `has ${end} bytes; a record may have at most ${maxBytes}`;
    return { end, faults: [{ field: 'file', message }] };
  }
  const text = decodeText(await readStart(path, maxBytes));
  return { end, ...(typeof text === 'string' ? { text } : { faults: [text] }) };
}

/**
 * Reads at most maxBytes + 1 bytes, because a file can be larger than it says: one that grows, or a
 * system file that reports 0 bytes and never ends.
 */
async function readStart(path: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: maxBytes })) chunks.push(chunk);
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

async function* readJsonLines(path: string): AsyncGenerator<RawRecord> {
  let line = 0;
  let end = 0;
  for await (const bytes of readLines(createReadStream(path), maxRecordBytes)) {
    line += 1;
    end += bytes.length + 1;
    const position = { name: `${path}:${line}`, end };
    if (bytes.length > maxRecordBytes) {
      const message = `is longer than ${maxRecordBytes} bytes`;
      yield { ...position, faults: [{ field: 'file', message }] };
      continue;
    }
    const text = decodeText(bytes);
    if (typeof text !== 'string') yield { ...position, faults: [text] };
    else if (text.trim() !== '') yield { ...position, ...parseJson(text) };
  }
}
