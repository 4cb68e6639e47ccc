import { expect, test } from 'vitest';
import { readLines } from '../../../../scripts/command-line/read-lines.ts';

const maxBytes = 5;

async function readAll(...chunks: string[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: string[] = [];
  for await (const line of readLines(stream(), maxBytes)) lines.push(String(line));
  return lines;
}

test('splits at line feeds only, wherever chunks end', async () => {
  expect(await readAll('a\r\nb', 'c\n\n', '\nd\re')).toEqual(['a\r', 'bc', '', '', 'd\re']);
});

test('yields no line after the last line feed, and none for an empty stream', async () => {
  expect(await readAll('a\n')).toEqual(['a']);
  expect(await readAll()).toEqual([]);
});

test('cuts a long line to one byte more than the limit, and continues', async () => {
  expect(await readAll('12345\n123', '456', '789\nab')).toEqual(['12345', '123456', 'ab']);
});
