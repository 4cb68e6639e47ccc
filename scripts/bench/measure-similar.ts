import { askFromPage } from './ask-from-page.ts';
import type { BenchExtension } from './bench-browser.ts';
import { percentileOf } from './statistics.ts';

export interface SimilarTimes {
  p50Ms: number[];
  p95Ms: number[];
}

const articlesPerRun = 300;
const warmUp = 30;

/** Asks for what is similar to articles spread over the whole index, as a card does when it opens. */
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
  await askFromPage(extension, tabId, messages.slice(0, warmUp));
  for (let run = 0; run < runs; run++) {
    const allMs = await askFromPage(extension, tabId, messages);
    times.p50Ms.push(percentileOf(allMs, 0.5));
    times.p95Ms.push(percentileOf(allMs, 0.95));
  }
  return times;
}
