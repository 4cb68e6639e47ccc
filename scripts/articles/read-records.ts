import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseDocument } from 'yaml';

/** A record as it stands in a file, not checked yet, or why there is none. */
export type RawRecord = { name: string } & (
  | { raw: unknown }
  | { fault: { field: string; message: string } }
);

/** The seed has 2,338 bytes; no front matter comes near a megabyte unless something is wrong. */
const largestRecordBytes = 1_000_000;

/** The records of one Markdown or JSON Lines file, in their order. */
export async function* readRecords(path: string): AsyncGenerator<RawRecord> {
  if (extname(path).toLowerCase() === '.jsonl') yield* readJsonLines(path);
  else yield await readMarkdown(path);
}

async function readMarkdown(name: string): Promise<RawRecord> {
  const { size } = await stat(name);
  if (size > largestRecordBytes)
    return fileFault(name, `has ${size} bytes; a record may have ${largestRecordBytes}`);
  const text = decodeText(await readFile(name));
  if (typeof text !== 'string') return { name, fault: text };
  const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];
  if (frontMatter === undefined) {
    return fault(name, 'front matter', 'must stand at the top between two lines of ---');
  }
  // No record refers to itself, and aliases are how a small file becomes a huge one.
  const document = parseDocument(frontMatter, { uniqueKeys: true, prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    // Lines count from the file's first line, which is the opening ---.
    const line = (error.linePos?.[0].line ?? 0) + 1;
    return fault(name, `line ${line}`, firstLine(error.message));
  }
  try {
    return { name, raw: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return fault(name, 'front matter', 'may not use aliases (*name)');
  }
}

async function* readJsonLines(path: string): AsyncGenerator<RawRecord> {
  let line = 0;
  for await (const bytes of readLines(path)) {
    line += 1;
    const name = `${path}:${line}`;
    if (bytes === 'too long') {
      yield fileFault(name, `is longer than ${largestRecordBytes} bytes`);
      continue;
    }
    const text = decodeText(bytes);
    if (typeof text !== 'string') yield { name, fault: text };
    else if (text.trim() !== '') yield parseLine(name, text);
  }
}

function parseLine(name: string, text: string): RawRecord {
  try {
    return { name, raw: JSON.parse(text) };
  } catch (error) {
    return fault(name, 'record', `is not JSON: ${(error as Error).message}`);
  }
}

/** Lines as bytes, so that one badly encoded line is reported as that line and no other. */
async function* readLines(path: string): AsyncGenerator<Uint8Array | 'too long'> {
  let parts: Buffer[] = [];
  let length = 0;
  const endLine = () => {
    const line = length > largestRecordBytes ? 'too long' : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      length += end - start;
      if (length <= largestRecordBytes) parts.push(chunk.subarray(start, end));
      yield endLine();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length <= largestRecordBytes) parts.push(chunk.subarray(start));
  }
  if (length > 0) yield endLine();
}

/** Text of UTF-8 bytes with any kind of line ends, without a byte order mark. */
function decodeText(bytes: Uint8Array): string | { field: string; message: string } {
  if (bytes.includes(0)) return { field: 'file', message: 'has a NUL byte: it is no text' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { field: 'file', message: 'is not encoded as UTF-8' };
  }
}

function fileFault(name: string, message: string): RawRecord {
  return fault(name, 'file', message);
}

function fault(name: string, field: string, message: string): RawRecord {
  return { name, fault: { field, message } };
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] as string).replace(/ at line \d+, column \d+:?$/, '');
}
