import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import MiniSearch from 'minisearch';
import { percentileOf } from './statistics.ts';

// Run by bench in a process of its own (node --expose-gc), so that what it holds can be told apart.

const [file, runs] = process.argv.slice(2);
if (file === undefined || runs === undefined) {
  throw new Error('search-peer: a JSON Lines file and a number of runs are needed');
}
const fields = { fields: ['title', 'excerpt'], idField: 'webUrl' };
const queries = ['supreme court ruling', 'health care', 'climate change report', 'tax'];

const text = await buildIndexText(file);
const loadMs: number[] = [];
const heapMB: number[] = [];
const searchMs: number[] = [];
for (let run = 0; run < Number(runs); run++) loadOnce();
const p95Ms = percentileOf(searchMs, 0.95);
console.log(JSON.stringify({ loadMs, heapMB, p95Ms, jsonMB: text.length / 2 ** 20 }));

function loadOnce(): void {
  const before = readHeapMB();
  const startMs = performance.now();
  const index = MiniSearch.loadJSON(text, fields);
  loadMs.push(performance.now() - startMs);
  for (const query of queries) {
    const queryMs = performance.now();
    index.search(query);
    searchMs.push(performance.now() - queryMs);
  }
  // Asked once more, so that it is still held.
  heapMB.push(readHeapMB() - before + 0 * index.documentCount);
}

async function buildIndexText(path: string): Promise<string> {
  const index = new MiniSearch(fields);
  for await (const line of createInterface({ input: createReadStream(path) })) {
    index.add(JSON.parse(line));
  }
  return JSON.stringify(index);
}

function readHeapMB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
