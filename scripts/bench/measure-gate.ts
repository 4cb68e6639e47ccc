import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openMockNetwork } from '../browser/mock-network.ts';
import { installBenchExtension } from './chromium-bench-extension.ts';
import { startChromium } from './chromium-process.ts';
import { finishJob, startWaitingForStore } from './page-jobs.ts';
import { type Figure, summarise } from './statistics.ts';
import { type PageCost, tracePage } from './trace-page.ts';

export interface GateFigures {
  /** With the extension, less the median without it. */
  missMainThreadMs: Figure;
  withoutMs: Figure;
  worldMs: Figure;
  scriptMs: Figure;
  /** Requests that a load made with the extension, less those without it. */
  requests: number;
}

export const gatePage = 'theguardian.com.academics.html';

export async function readGateBytes(extensionDir: string): Promise<number> {
  return (await stat(join(extensionDir, 'gate.js'))).size;
}

/**
 * Loads a real page, at an address that the index does not know on a site that it covers, in a
 * Chromium with the extension and in one without, in turn.
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
  const [plain, extended] = [await startChromium(nets[0]), await startChromium(nets[1])];
  try {
    const extension = await installBenchExtension(extended.pipe, extensionDir);
    await extension.ask(startWaitingForStore);
    await finishJob(extension);
    // The first load in each fills caches.
    for (const { pipe } of [plain, extended]) await tracePage(pipe, url);
    const before: PageCost[] = [];
    const after: PageCost[] = [];
    for (const net of nets) net.reset();
    for (let run = 0; run < runs; run++) {
      before.push(await tracePage(plain.pipe, url));
      after.push(await tracePage(extended.pipe, url));
    }
    const withoutMs = summarise(before.map(({ totalMs }) => totalMs));
    const [plainRequests, requests] = nets.map((net) => countRequests(net.requests, url));
    return {
      withoutMs,
      missMainThreadMs: summarise(after.map(({ totalMs }) => totalMs - withoutMs.median)),
      worldMs: summarise(after.map(({ worldMs }) => worldMs)),
      scriptMs: summarise(after.map(({ scriptMs }) => scriptMs)),
      requests: (requests as number) - (plainRequests as number),
    };
  } finally {
    await Promise.all([plain.close(), extended.close()]);
    await Promise.all(nets.map((net) => net.close()));
  }
}

/** The page's own, by their referrer: Chromium asks for this and that by itself. */
function countRequests(
  requests: readonly { url: string; headers: Readonly<Record<string, string>> }[],
  page: string,
): number {
  const { origin } = new URL(page);
  return requests.filter(({ url, headers }) => url === page || headers.referer?.startsWith(origin))
    .length;
}
