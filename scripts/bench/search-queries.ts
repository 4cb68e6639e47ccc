import { createReadStream } from 'node:fs';
import { splitWords } from '../../core/text/split-words.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { readLines } from '../command-line/read-lines.ts';
import type { BenchRecord } from './make-records.ts';

/** The titles that the extension finds for a query; other engines are compared with them. */
export interface FoundTitles {
  query: string;
  titles: string[];
}

/**
 * Yields the records of a JSON Lines file. Not through readline, which ends lines at U+2028 too: JSON
 * may have it inside a text (https://jsonlines.org/).
 */
export async function* readRecords(path: string): AsyncGenerator<BenchRecord> {
  for await (const line of readLines(createReadStream(path), Number.MAX_SAFE_INTEGER - 1)) {
    yield JSON.parse(line.toString('utf8'));
  }
}

/**
 * Makes queries as readers type them: one to three adjacent words of a title without stop words. In
 * every second query the last word is cut in half. The same titles give the same queries.
 */
export function makeQueries(titles: readonly string[], count: number): string[] {
  const queries: string[] = [];
  const step = Math.max(1, Math.floor(titles.length / count));
  for (let at = 0; queries.length < count && at < titles.length * step; at++) {
    const words = splitWords(titles[(at * step) % titles.length] as string)
      .map(({ text }) => text)
      .filter((word) => word.length > 1 && !isStopWord(word));
    if (words.length < 3) continue;
    const start = (at * 7) % (words.length - 2);
    const chosen = words.slice(start, start + 1 + (at % 3));
    const last = chosen.pop() as string;
    chosen.push(queries.length % 2 === 0 ? last : last.slice(0, Math.ceil(last.length / 2)));
    queries.push(chosen.join(' '));
  }
  return queries;
}

/**
 * Returns the share, 0 to 1, of the expected titles that another engine has found. Titles with the same
 * words count as one, because a search cannot distinguish the copies of a record.
 */
export function measureAgreement(expected: readonly string[], found: readonly string[]): number {
  if (expected.length === 0) return found.length === 0 ? 1 : 0;
  const sortWords = (title: string) => title.split(' ').sort().join(' ');
  const known = new Set(found.map(sortWords));
  const wanted = [...new Set(expected.map(sortWords))];
  return wanted.filter((title) => known.has(title)).length / wanted.length;
}
