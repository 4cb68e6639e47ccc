import type { BrowserName } from '../browser/find-browser.ts';

/** An extension in a browser that is measured. */
export interface BenchExtension {
  /**
   * Runs a function with the extension's `browser.*` in a hidden page of its origin. It is sent as
   * text; arguments and result travel as JSON. It must end within half a minute.
   */
  ask<Args extends unknown[], T>(fn: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Ends the background; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Opens an address in a new tab and returns its number in browser.tabs. */
  openTab(url: string): Promise<number>;
  /**
   * Opens the popup on a tab, and closes it; resolves to the milliseconds from the press of the
   * button to its content. Absent where the browser cannot be asked for that.
   */
  openPopup?(tabId: number): Promise<number>;
  /** What the running background holds after a collection; absent where nobody can tell. */
  readHeapMB(): Promise<number | undefined>;
}

/**
 * ours: with as many articles as are asked for. small: with 1,000. empty: a worker that only answers,
 * in an extension that may read the same sites as ours, because each site costs every start of a
 * worker some microseconds. bare: the same for one site.
 */
export const benchRoles = ['ours', 'small', 'empty', 'bare'] as const;
export type BenchRole = (typeof benchRoles)[number];

/** A value for each extension, made one after the other. */
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
  /** The same address answers in all. */
  readonly extensions: Record<BenchRole, BenchExtension>;
  close(): Promise<void>;
}
