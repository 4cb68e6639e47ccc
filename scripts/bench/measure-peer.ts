import { readFile } from 'node:fs/promises';
import { type Found, readRecords, shareOf } from './search-queries.ts';
import { percentileOf } from './statistics.ts';

/** Another search engine, which is measured on the same records. */
export interface SearchPeer<Index> {
  /** Builds its index, and gives it as the text that it is stored as. */
  build(records: AsyncIterable<PeerRecord>): Promise<string>;
  load(text: string): Index;
  /** The places of the best records, the best first; the last word may be a beginning. */
  search(index: Index, query: string, limit: number): number[];
}

/** What both engines may look at. */
export interface PeerRecord {
  id: number;
  title: string;
  topics: string;
  provider: string;
  excerpt: string;
}

export interface PeerFigures {
  loadMs: number[];
  heapMB: number[];
  p95Ms: number;
  textMB: number;
  /** Mean share of our first ten that it has among its own. */
  agreement: number;
}

/**
 * Measures an engine in a process of its own (node --expose-gc), so that what it holds can be told
 * apart, and prints its figures. The process gets a file of records, one of what ours found, and how
 * often to load.
 */
export async function measurePeer<Index>(peer: SearchPeer<Index>): Promise<void> {
  const [records, foundFile, runs] = process.argv.slice(2);
  if (records === undefined || foundFile === undefined || runs === undefined) {
    throw new Error('a file of records, a file of what ours found and a number of runs are needed');
  }
  const found: Found[] = JSON.parse(await readFile(foundFile, 'utf8'));
  const titles: string[] = [];
  const text = await peer.build(toPeerRecords(records, titles));
  const figures: PeerFigures = {
    loadMs: [],
    heapMB: [],
    p95Ms: 0,
    textMB: text.length / 2 ** 20,
    agreement: 0,
  };
  const searchMs: number[] = [];
  // In a function, so that what one run has loaded is let go before the next one begins.
  const runOnce = () => {
    const before = readHeapMB();
    const startMs = performance.now();
    const index = peer.load(text);
    figures.loadMs.push(performance.now() - startMs);
    figures.heapMB.push(readHeapMB() - before);
    let shares = 0;
    for (const { query, titles: ours } of found) {
      const queryMs = performance.now();
      const ids = peer.search(index, query, 10);
      searchMs.push(performance.now() - queryMs);
      const theirs = ids.map((id) => titles[id] as string);
      shares += shareOf(ours, theirs);
    }
    figures.agreement = shares / found.length;
  };
  for (let run = 0; run < Number(runs); run++) runOnce();
  figures.p95Ms = percentileOf(searchMs, 0.95);
  console.log(JSON.stringify(figures));
}

async function* toPeerRecords(file: string, titles: string[]): AsyncGenerator<PeerRecord> {
  for await (const { title, excerpt = '', topics, provider } of readRecords(file)) {
    const id = titles.push(title) - 1;
    const name = String(Reflect.get(Object(provider), 'name') ?? '');
    const named = Array.isArray(topics) ? topics.join(' ') : '';
    yield { id, title, excerpt, topics: named, provider: name };
  }
}

function readHeapMB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
