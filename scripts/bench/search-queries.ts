import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { splitWords } from '../../core/text/split-words.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import type { BenchRecord } from './make-records.ts';

/** What ours finds for a query: what other engines' results are compared with. */
export interface Found {
  query: string;
  titles: string[];
}

/** The records of a JSON Lines file, one after the other. */
export async function* readRecords(path: string): AsyncGenerator<BenchRecord> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    yield JSON.parse(line);
  }
}

/**
 * Queries as readers type them, the same ones for the same titles: one to three neighbouring words of
 * a title that say something, of every second the last one cut off in its middle.
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
 * Which share of our first results another engine has among its own: 0 to 1. Titles with the same
 * words count as one, because copies of a record differ in nothing that a search could know.
 */
export function shareOf(ours: readonly string[], theirs: readonly string[]): number {
  if (ours.length === 0) return theirs.length === 0 ? 1 : 0;
  const sort = (title: string) => title.split(' ').sort().join(' ');
  const known = new Set(theirs.map(sort));
  const wanted = [...new Set(ours.map(sort))];
  return wanted.filter((title) => known.has(title)).length / wanted.length;
}
