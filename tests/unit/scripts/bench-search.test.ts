import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  makeQueries,
  measureAgreement,
  readRecords,
} from '../../../scripts/bench/search-queries.ts';

describe('the queries of the benchmark', () => {
  const titles = Array.from({ length: 50 }, (_, at) => `The court ruled on whales in town ${at}`);

  test('are one to three words of titles, every second one cut off, the same each time', () => {
    const queries = makeQueries(titles, 12);
    expect(queries).toHaveLength(12);
    expect(makeQueries(titles, 12)).toEqual(queries);
    expect(queries[0]).toBe('court');
    expect(new Set(queries.map((query) => query.split(' ').length))).toEqual(new Set([1, 2, 3]));
    const text = titles.join(' ').toLowerCase();
    for (const word of queries.join(' ').split(' ')) expect(text).toContain(word);
  });

  test('are none if no title has enough words', () => {
    expect(makeQueries(['A court', ''], 5)).toEqual([]);
    expect(makeQueries([], 5)).toEqual([]);
  });
});

describe('the agreement of another engine', () => {
  test('counts titles with the same words as one', () => {
    expect(measureAgreement(['a b', 'b a', 'c'], ['b a', 'd'])).toBe(0.5);
    expect(measureAgreement(['a'], [])).toBe(0);
  });

  test('is 1 if neither has any result', () => {
    expect(measureAgreement([], [])).toBe(1);
    expect(measureAgreement([], ['a'])).toBe(0);
  });
});

test('records are read line by line, with line separators inside of their texts', async () => {
  const titles = ['one\u2028line', 'two\u2029lines', 'three\r'];
  const file = join(await mkdtemp(join(tmpdir(), 'bench-search-')), 'records.jsonl');
  await writeFile(file, titles.map((title) => JSON.stringify({ title })).join('\n'));
  const read: string[] = [];
  for await (const { title } of readRecords(file)) read.push(title);
  expect(read).toEqual(titles);
});
