import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readLines } from '../command-line/read-lines.ts';
import { findRepeatedNames } from './find-repeated-names.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import type { Fault } from './source-problem.ts';

/** A record as it stands in a file, not checked yet, or why there is none. */
export type RawRecord = {
  name: string;
  /** Where it ends, in bytes from the start of its file. */
  end: number;
} & ({ raw: unknown } | { faults: Fault[] });

/** The seed has 2,338 bytes; no front matter comes near a megabyte unless something is wrong. */
const largestRecordBytes = 1_000_000;

/** The records of one Markdown or JSON Lines file, in their order. */
export async function* readRecords(path: string): AsyncGenerator<RawRecord> {
  if (extname(path).toLowerCase() === '.jsonl') yield* readJsonLines(path);
  else yield await readMarkdown(path);
}

async function readMarkdown(name: string): Promise<RawRecord> {
  const { size: end } = await stat(name);
  if (end > largestRecordBytes) {
    const message = `has ${end} bytes; a record may have ${largestRecordBytes}`;
    return { name, end, faults: [{ field: 'file', message }] };
  }
  const text = decodeText(await readStart(name));
  return { name, end, ...(typeof text === 'string' ? parseFrontMatter(text) : { faults: [text] }) };
}

/** No more than a record may have, even of a file that grows, or that has no end and says 0 bytes. */
async function readStart(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: largestRecordBytes })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* readJsonLines(path: string): AsyncGenerator<RawRecord> {
  let line = 0;
  let end = 0;
  for await (const bytes of readLines(createReadStream(path), largestRecordBytes)) {
    line += 1;
    end += bytes.length + 1;
    const place = { name: `${path}:${line}`, end };
    if (bytes.length > largestRecordBytes) {
      const message = `is longer than ${largestRecordBytes} bytes`;
      yield { ...place, faults: [{ field: 'file', message }] };
      continue;
    }
    const text = decodeText(bytes);
    if (typeof text !== 'string') yield { ...place, faults: [text] };
    else if (text.trim() !== '') yield { ...place, ...parseLine(text) };
  }
}

function parseLine(text: string): { raw: unknown } | { faults: Fault[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { faults: [{ field: 'record', message: `is not JSON: ${(error as Error).message}` }] };
  }
  const repeated = findRepeatedNames(text);
  if (repeated.length === 0) return { raw };
  return { faults: repeated.map((field) => ({ field, message: 'stands there twice' })) };
}

/** Text of UTF-8 bytes with any kind of line ends, without a byte order mark. */
function decodeText(bytes: Uint8Array): string | Fault {
  if (bytes.includes(0))
    return { field: 'file', message: 'has a NUL byte: it is no text encoded as UTF-8' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { field: 'file', message: 'is not encoded as UTF-8' };
  }
}
