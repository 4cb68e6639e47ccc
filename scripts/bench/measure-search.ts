import type { Browser } from 'webextension-polyfill';
import type { Answer } from '../../core/protocol.ts';
import type { BenchExtension } from './bench-browser.ts';
import type { Found } from './search-queries.ts';
import { percentileOf } from './statistics.ts';

export interface SearchTimes {
  p50Ms: number[];
  p95Ms: number[];
  /** Of the background after the searches; empty where the browser does not tell. */
  heapMB: number[];
  found: Found[];
}

/** Some at a time, so that one question to the browser ends soon enough. */
const queriesPerCall = 50;
const warmUp = 30;

/** Searches from the extension's own page, as the popup does, one query after the other. */
export async function measureSearch(
  extension: BenchExtension,
  queries: string[],
  runs: number,
): Promise<SearchTimes> {
  const times: SearchTimes = { p50Ms: [], p95Ms: [], heapMB: [], found: [] };
  await askAll(extension, queries.slice(0, warmUp));
  for (let run = 0; run < runs; run++) {
    const answers = await askAll(extension, queries);
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

async function askAll(extension: BenchExtension, queries: string[]): Promise<SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  for (let at = 0; at < queries.length; at += queriesPerCall) {
    answers.push(...(await extension.ask(askSearches, queries.slice(at, at + queriesPerCall))));
  }
  return answers;
}

declare const browser: Browser;

/** Runs in the hidden page. */
async function askSearches(queries: string[]): Promise<SearchAnswer[]> {
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
