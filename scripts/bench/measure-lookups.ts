import type { Message } from '../../core/protocol.ts';
import { askFromPage } from './ask-from-page.ts';
import { type BenchBrowser, type BenchRole, benchRoles } from './bench-browser.ts';
import { percentileOf } from './statistics.ts';

export interface LookupTimes {
  warmP50Ms: number[];
  warmP95Ms: number[];
  coldMs: number[];
  /** Of the background after the messages; empty where the browser does not tell. */
  heapMB: number[];
}

/** What happens once in the life of a worker is over after so many questions. */
const warmUp = 50;
/** For the browser to put away what is left of a worker that was stopped. */
const settleMs = 200;

/**
 * Asks all extensions the same from a page each, in turn, so that what else the machine does meets
 * all alike.
 */
export async function measureLookups(
  { extensions }: BenchBrowser,
  tabs: Record<BenchRole, number>,
  messages: Record<BenchRole, Message[]>,
  runs: number,
): Promise<Record<BenchRole, LookupTimes>> {
  const none = (): LookupTimes => ({ warmP50Ms: [], warmP95Ms: [], coldMs: [], heapMB: [] });
  const times = { ours: none(), small: none(), empty: none(), bare: none() };
  for (let run = 0; run < runs; run++) {
    for (const role of benchRoles) {
      const extension = extensions[role];
      await extension.stopWorker();
      await askFromPage(extension, tabs[role], messages[role].slice(0, warmUp));
      const warmMs = await askFromPage(extension, tabs[role], messages[role]);
      times[role].warmP50Ms.push(percentileOf(warmMs, 0.5));
      times[role].warmP95Ms.push(percentileOf(warmMs, 0.95));
      const heapMB = await extension.readHeapMB();
      if (heapMB !== undefined) times[role].heapMB.push(heapMB);
    }
  }
  // One wake says little: three for each of the other measurements.
  for (let run = 0; run < 3 * runs; run++) {
    for (const role of benchRoles) {
      await extensions[role].stopWorker();
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      const question = messages[role][2 * run] as Message;
      times[role].coldMs.push(...(await askFromPage(extensions[role], tabs[role], [question])));
    }
  }
  return times;
}
