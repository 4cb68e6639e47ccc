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
  /** What the running background holds after a collection; absent where nobody can tell. */
  readHeapMB(): Promise<number | undefined>;
}

export type BenchRole = 'ours' | 'small' | 'empty';

export interface BenchBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** The same address answers in all. */
  readonly extensions: Record<BenchRole, BenchExtension>;
  close(): Promise<void>;
}
