import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openMockNetwork } from '../browser/mock-network.ts';
import { installBenchExtension } from './chromium-bench-extension.ts';
import { startChromium } from './chromium-process.ts';
import { finishJob, startWaitingForStore } from './page-jobs.ts';
import { type Figure, summarise } from './statistics.ts';
import { type PageCost, tracePage } from './trace-page.ts';

export interface GateFigures {
  /** The time with the extension minus the median without it. */
  missMainThreadMs: Figure;
  withoutMs: Figure;
  worldMs: Figure;
  scriptMs: Figure;
  /** The requests of loads with the extension minus those of loads without it. */
  requests: number;
}

/** The saved page that the gate is measured on. */
export const gatePageFile = 'theguardian.com.academics.html';

/** Returns the size of the built `gate.js`. */
export async function readGateBytes(extensionDir: string): Promise<number> {
  return (await stat(join(extensionDir, 'gate.js'))).size;
}

/**
 * Loads a saved page in a Chromium with the extension and in one without, in turn.
 *
 * @param url an address on a covered site that the index does not have.
 * @param runs the number of loads in each.
 */
export async function measureGate(
  extensionDir: string,
  pageFile: string,
  url: string,
  runs: number,
): Promise<GateFigures> {
  const body = await readFile(pageFile);
  const respond = (request: { url: string }) => (request.url === url ? { body } : undefined);
  const nets = [await openMockNetwork(respond), await openMockNetwork(respond)] as const;
  const [withoutExtension, withExtension] = [
    await startChromium(nets[0]),
    await startChromium(nets[1]),
  ];
  try {
    const extension = await installBenchExtension(withExtension.pipe, extensionDir);
    await extension.evaluate(startWaitingForStore);
    await finishJob(extension);
    // The first load in each browser fills its caches.
    for (const { pipe } of [withoutExtension, withExtension]) await tracePage(pipe, url);
    const costsWithout: PageCost[] = [];
    const costsWith: PageCost[] = [];
    for (const net of nets) net.reset();
    for (let run = 0; run < runs; run++) {
      costsWithout.push(await tracePage(withoutExtension.pipe, url));
      costsWith.push(await tracePage(withExtension.pipe, url));
    }
    const withoutMs = summarise(costsWithout.map(({ totalMs }) => totalMs));
    const [requestsWithout, requestsWith] = nets.map((net) => countRequests(net.requests, url));
    return {
      withoutMs,
      missMainThreadMs: summarise(costsWith.map(({ totalMs }) => totalMs - withoutMs.median)),
      worldMs: summarise(costsWith.map(({ worldMs }) => worldMs)),
      scriptMs: summarise(costsWith.map(({ scriptMs }) => scriptMs)),
      requests: (requestsWith as number) - (requestsWithout as number),
    };
  } finally {
    await Promise.all([withoutExtension.close(), withExtension.close()]);
    await Promise.all(nets.map((net) => net.close()));
  }
}

/** Counts the requests of the page, by their referrer, because Chromium sends others by itself. */
function countRequests(
  requests: readonly { url: string; headers: Readonly<Record<string, string>> }[],
  page: string,
): number {
  const { origin } = new URL(page);
  return requests.filter(({ url, headers }) => url === page || headers.referer?.startsWith(origin))
    .length;
}
