import type { Message } from '../../core/protocol.ts';
import { type BenchBrowser, type BenchRole, benchRoles } from './bench-browser.ts';
import { percentileOf } from './statistics.ts';
import { timeRoundTrips } from './time-round-trips.ts';

export interface LookupTimes {
  warmP50Ms: number[];
  warmP95Ms: number[];
  coldMs: number[];
  /** The worker's heap after the messages; empty if the browser does not tell. */
  heapMB: number[];
}

/** After this many messages, what happens once in the life of a worker is over. */
const warmUpMessages = 50;
/** The time that a browser needs to clean up after a stopped worker. */
const settleMs = 200;

/**
 * Sends messages to all extensions from one page each, in turn, so that other load on the machine
 * affects all alike.
 */
export async function measureLookups(
  { extensions }: BenchBrowser,
  tabs: Record<BenchRole, number>,
  messages: Record<BenchRole, Message[]>,
  runs: number,
): Promise<Record<BenchRole, LookupTimes>> {
  const makeTimes = (): LookupTimes => ({ warmP50Ms: [], warmP95Ms: [], coldMs: [], heapMB: [] });
  const times = {
    full: makeTimes(),
    small: makeTimes(),
    empty: makeTimes(),
    singleSite: makeTimes(),
  };
  for (let run = 0; run < runs; run++) {
    for (const role of benchRoles) {
      const extension = extensions[role];
      await extension.stopWorker();
      await timeRoundTrips(extension, tabs[role], messages[role].slice(0, warmUpMessages));
      const warmMs = await timeRoundTrips(extension, tabs[role], messages[role]);
      times[role].warmP50Ms.push(percentileOf(warmMs, 0.5));
      times[role].warmP95Ms.push(percentileOf(warmMs, 0.95));
      const heapMB = await extension.readHeapMB();
      if (heapMB !== undefined) times[role].heapMB.push(heapMB);
    }
  }
  // A single start varies much, so there are three for each of the other measurements.
  for (let run = 0; run < 3 * runs; run++) {
    for (const role of benchRoles) {
      await extensions[role].stopWorker();
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      const message = messages[role][2 * run] as Message;
      times[role].coldMs.push(...(await timeRoundTrips(extensions[role], tabs[role], [message])));
    }
  }
  return times;
}
