import type { BrowserName } from '../browser/find-browser.ts';

/** An extension in a measured browser. */
export interface BenchExtension {
  /**
   * Runs a function with the extension's `browser.*` in a hidden page of its origin. The function is
   * sent as text, its arguments and result as JSON. It must end within half a minute.
   */
  evaluate<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Stops the background worker; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Opens an address in a new tab and returns the tab's id. */
  openTab(url: string): Promise<number>;
  /**
   * Opens the popup on a tab and closes it. Resolves to the milliseconds from the press of the button
   * to the popup's content. Absent if the browser cannot open a popup for a test.
   */
  openPopup?(tabId: number): Promise<number>;
  /** Returns the worker's heap after a garbage collection; undefined if the browser does not tell. */
  readHeapMB(): Promise<number | undefined>;
}

/**
 * The compared extensions. `full` has as many articles as the benchmark was asked for, `small` has
 * 1,000. The worker of `empty` only answers messages; the extension may read the same sites as `full`,
 * because each site adds some microseconds to every start of a worker. `singleSite` is the same for one
 * site.
 */
export const benchRoles = ['full', 'small', 'empty', 'singleSite'] as const;
export type BenchRole = (typeof benchRoles)[number];

/** Makes a value for each extension, one after the other. */
export async function forEachRole<Value>(
  make: (role: BenchRole) => Promise<Value>,
): Promise<Record<BenchRole, Value>> {
  const made: Partial<Record<BenchRole, Value>> = {};
  for (const role of benchRoles) made[role] = await make(role);
  return made as Record<BenchRole, Value>;
}

export interface BenchBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** All of them see the same mock web. */
  readonly extensions: Record<BenchRole, BenchExtension>;
  close(): Promise<void>;
}
