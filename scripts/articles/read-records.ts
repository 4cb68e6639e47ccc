import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readLines } from '../command-line/read-lines.ts';
import { findDuplicateKeys } from './find-duplicate-keys.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import type { Fault } from './source-problem.ts';

/** A record as written in a file, not yet checked, or the faults that keep it from being read. */
export type RawRecord = {
  /** The file; for JSON Lines with the line number: `corpus.jsonl:12`. */
  name: string;
  /** Offset of the record's end, in bytes from the start of its file. */
  end: number;
} & ({ raw: unknown } | { faults: Fault[] });

/** The record in data/articles has 2,338 bytes; a megabyte of front matter is a mistake. */
const maxRecordBytes = 1_000_000;

/**
 * Yields the records of one Markdown or JSON Lines file, in order. Throws the system's error if the
 * file cannot be read.
 */
export async function* readRecords(path: string): AsyncGenerator<RawRecord> {
  if (extname(path).toLowerCase() === '.jsonl') yield* readJsonLines(path);
  else yield await readMarkdown(path);
}

async function readMarkdown(name: string): Promise<RawRecord> {
  const { size: end } = await stat(name);
  if (end > maxRecordBytes) {
    const message = `has ${end} bytes; a record may have at most ${maxRecordBytes}`;
    return { name, end, faults: [{ field: 'file', message }] };
  }
  const text = decodeText(await readStart(name));
  return { name, end, ...(typeof text === 'string' ? parseFrontMatter(text) : { faults: [text] }) };
}

/**
 * Reads at most maxRecordBytes + 1 bytes, because a file can be larger than it says: one that grows,
 * or a system file that reports 0 bytes and never ends.
 */
async function readStart(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: maxRecordBytes })) chunks.push(chunk);
  return Buffer.concat(chunks);
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
    else if (text.trim() !== '') yield { ...position, ...parseLine(text) };
  }
}

function parseLine(text: string): { raw: unknown } | { faults: Fault[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { faults: [{ field: 'record', message: `is not JSON: ${(error as Error).message}` }] };
  }
  const duplicates = findDuplicateKeys(text);
  if (duplicates.length === 0) return { raw };
  return { faults: duplicates.map((field) => ({ field, message: 'appears twice' })) };
}

/** Decodes UTF-8, drops a byte order mark, and turns CRLF and CR into line feeds. */
function decodeText(bytes: Uint8Array): string | Fault {
  if (bytes.includes(0))
    return { field: 'file', message: 'has a NUL byte: it is not text encoded as UTF-8' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { field: 'file', message: 'is not encoded as UTF-8' };
  }
}
