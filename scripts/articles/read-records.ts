import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import { readLines } from '../command-line/read-lines.ts';
import { decodeText } from './decode-text.ts';
import type { ArticleFile } from './find-article-files.ts';
import { parseFrontMatter, type TakePiece } from './parse-front-matter.ts';
import { findJsonRecords, parseJson } from './read-json.ts';
import { readStart } from './read-start.ts';
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
 *
 * @param takePiece see parseFrontMatter.
 */
export async function* readRecords(
  file: Pick<ArticleFile, 'path' | 'isNamed'>,
  takePiece?: TakePiece,
): AsyncGenerator<RawRecord> {
  const { path } = file;
  const extension = extname(path).toLowerCase();
  if (extension === '.jsonl') yield* readJsonLines(path);
  else if (extension === '.json') yield* readJsonFile(file);
  else yield readMarkdown(path, takePiece);
}

function readMarkdown(name: string, takePiece?: TakePiece): RawRecord {
  const read = readWhole(name, maxRecordBytes);
  return {
    name,
    end: read.end,
    ...('text' in read ? parseFrontMatter(read.text, takePiece) : read),
  };
}

async function* readJsonFile({
  path,
  isNamed,
}: Pick<ArticleFile, 'path' | 'isNamed'>): AsyncGenerator<RawRecord> {
  const read = readWhole(path, maxPageBytes);
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

function readWhole(
  path: string,
  maxBytes: number,
): { end: number } & ({ text: string } | { faults: Fault[] }) {
  const { size: end } = statSync(path);
  if (end > maxBytes) {
    const message = `has ${end} bytes; a record may have at most ${maxBytes}`;
    return { end, faults: [{ field: 'file', message }] };
  }
  const text = decodeText(readStart(path, maxBytes));
  return { end, ...(typeof text === 'string' ? { text } : { faults: [text] }) };
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
