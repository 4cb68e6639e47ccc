import type { Browser } from 'webextension-polyfill';
import type { Answer } from '../../core/protocol.ts';
import type { BenchExtension } from './bench-browser.ts';
import type { FoundTitles } from './search-queries.ts';
import { percentileOf } from './statistics.ts';

export interface SearchTimes {
  p50Ms: number[];
  p95Ms: number[];
  /** The worker's heap after the searches; empty if the browser does not tell. */
  heapMB: number[];
  found: FoundTitles[];
}

/** Queries are sent in groups, because a function in the browser must end within half a minute. */
const queriesPerCall = 50;
const warmUpQueries = 30;

/** Searches from a page of the extension, as the popup does, one query after the other. */
export async function measureSearch(
  extension: BenchExtension,
  queries: string[],
  runs: number,
): Promise<SearchTimes> {
  const times: SearchTimes = { p50Ms: [], p95Ms: [], heapMB: [], found: [] };
  await searchAll(extension, queries.slice(0, warmUpQueries));
  for (let run = 0; run < runs; run++) {
    const answers = await searchAll(extension, queries);
    const allMs = answers.map(({ ms }) => ms);
    times.p50Ms.push(percentileOf(allMs, 0.5));
    times.p95Ms.push(percentileOf(allMs, 0.95));
    const heapMB = await extension.readHeapMB();
    if (heapMB !== undefined) times.heapMB.push(heapMB);
    times.found = answers.map(({ titles }, at) => ({ query: queries[at] as string, titles }));
  }
  return times;
}

interface SearchAnswer {
  ms: number;
  titles: string[];
}

async function searchAll(extension: BenchExtension, queries: string[]): Promise<SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  for (let at = 0; at < queries.length; at += queriesPerCall) {
    answers.push(
      ...(await extension.evaluate(searchInPage, queries.slice(at, at + queriesPerCall))),
    );
  }
  return answers;
}

declare const browser: Browser;

/** Runs in the hidden page. */
async function searchInPage(queries: string[]): Promise<SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  for (const query of queries) {
    const request = { query, limit: 10 };
    const startMs = performance.now();
    const answer: Answer<'search'> = await browser.runtime.sendMessage({ name: 'search', request });
    const ms = performance.now() - startMs;
    if (!answer.ok) throw new Error(`${query}: ${answer.error}`);
    answers.push({ ms, titles: answer.value.results.map(({ title }) => title) });
  }
  return answers;
}
