import type { BenchExtension } from './bench-browser.ts';
import { percentileOf } from './statistics.ts';
import { timeRoundTrips } from './time-round-trips.ts';

export interface SimilarTimes {
  p50Ms: number[];
  p95Ms: number[];
}

const articlesPerRun = 300;
const warmUpMessages = 30;

/** Reads the similar pieces of articles across the whole index, as a card does when it opens. */
export async function measureSimilar(
  extension: BenchExtension,
  tabId: number,
  addresses: string[],
  runs: number,
): Promise<SimilarTimes> {
  const step = Math.max(1, Math.floor(addresses.length / articlesPerRun));
  const messages = addresses
    .filter((_, at) => at % step === 0)
    .map((address) => ({ name: 'readSimilar' as const, request: { address, declared: [] } }));
  const times: SimilarTimes = { p50Ms: [], p95Ms: [] };
  await timeRoundTrips(extension, tabId, messages.slice(0, warmUpMessages));
  for (let run = 0; run < runs; run++) {
    const allMs = await timeRoundTrips(extension, tabId, messages);
    times.p50Ms.push(percentileOf(allMs, 0.5));
    times.p95Ms.push(percentileOf(allMs, 0.95));
  }
  return times;
}
