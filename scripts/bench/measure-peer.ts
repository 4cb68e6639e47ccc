import { readFile } from 'node:fs/promises';
import { type FoundTitles, measureAgreement, readRecords } from './search-queries.ts';
import { percentileOf } from './statistics.ts';

/** Another search engine that is measured on the same records. */
export interface SearchPeer<Index> {
  /** Builds an index and returns it serialised. */
  build(records: AsyncIterable<PeerRecord>): Promise<string>;
  load(text: string): Index;
  /** Returns the ids of the best records, best first; the last word of a query may be a prefix. */
  search(index: Index, query: string, limit: number): number[];
}

/** The fields that all engines search. */
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
  /** The mean share of the extension's first ten results that the peer's first ten contain. */
  agreement: number;
}

/**
 * Measures an engine and prints its figures as JSON. It runs in a separate process (node --expose-gc),
 * so that the heap is that of the engine. The arguments of the process are a file of records, a file
 * of the extension's results, and the number of runs.
 */
export async function measurePeer<Index>(peer: SearchPeer<Index>): Promise<void> {
  const [records, foundFile, runs] = process.argv.slice(2);
  if (records === undefined || foundFile === undefined || runs === undefined) {
    throw new Error('a file of records, a file of results and a number of runs are needed');
  }
  const found: FoundTitles[] = JSON.parse(await readFile(foundFile, 'utf8'));
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
  // A function, so that the index of one run is garbage before the next run begins.
  const runOnce = () => {
    const before = readHeapMB();
    const startMs = performance.now();
    const index = peer.load(text);
    figures.loadMs.push(performance.now() - startMs);
    figures.heapMB.push(readHeapMB() - before);
    let shares = 0;
    for (const { query, titles: expected } of found) {
      const queryStartMs = performance.now();
      const ids = peer.search(index, query, 10);
      searchMs.push(performance.now() - queryStartMs);
      const peerTitles = ids.map((id) => titles[id] as string);
      shares += measureAgreement(expected, peerTitles);
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
