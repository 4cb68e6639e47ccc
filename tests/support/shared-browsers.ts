import { test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { type MockNetwork, openMockNetwork } from '../../scripts/browser/mock-network.ts';
import { openTestBrowser } from '../../scripts/browser/open-test-browser.ts';
import type { TestBrowser } from '../../scripts/browser/test-browser.ts';
import { suiteExtension } from './suite-extension.ts';

/** A browser with the built extension, and the mock network, which is its only network. */
export interface OpenBrowser {
  readonly browser: TestBrowser;
  readonly net: MockNetwork;
  close(): Promise<void>;
}

/** One browser of each kind for all suites that a worker of Vitest runs, started on first use. */
export interface SharedBrowsers {
  take(name: BrowserName): Promise<OpenBrowser>;
  /** Takes a browser back from a suite. The next suite gets another one unless it is as new. */
  giveBack(name: BrowserName, isTrusted: boolean): Promise<void>;
}

/** How long a tab or a stored value may take to disappear. */
const patienceMs = 5_000;

/** Starts a browser with a mock network that answers nothing yet. */
export async function openBrowser(name: BrowserName): Promise<OpenBrowser> {
  const net = await openMockNetwork(() => undefined);
  try {
    const browser = await openTestBrowser(name, { extensionDir: await suiteExtension(name), net });
    return {
      browser,
      net,
      async close() {
        await browser.close();
        await net.close();
      },
    };
  } catch (error) {
    await net.close();
    throw error;
  }
}

/**
 * `test` with the browsers of its worker. With `isolate: false` (vitest.config.ts) the worker, and
 * with it this module, outlives a test file. https://vitest.dev/guide/test-context#per-scope-context
 */
export const browserTest = test.extend(
  'browsers',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what is needed.
  async ({}, { onCleanup }): Promise<SharedBrowsers> => {
    const open = new Map<BrowserName, OpenBrowser & { readonly stateAsNew: string }>();
    const closeOne = async (name: BrowserName) => {
      const opened = open.get(name);
      open.delete(name);
      await opened?.close();
    };
    onCleanup(async () => {
      await Promise.all([...open.keys()].map(closeOne));
    });
    return {
      async take(name) {
        const kept = open.get(name);
        if (kept !== undefined) {
          await restartWorker(kept.browser);
          return kept;
        }
        const opened = await openBrowser(name);
        // As after each test (browser-suite.ts).
        await opened.browser.evaluateInExtension(clearStorage);
        const stateAsNew = await readState(opened.browser);
        open.set(name, { ...opened, stateAsNew });
        return opened;
      },
      async giveBack(name, isTrusted) {
        const opened = open.get(name);
        if (opened === undefined) return;
        const difference = isTrusted ? await findDifference(opened) : 'a failed test';
        if (difference === undefined) return;
        process.stderr.write(
          `Another ${name} is started: a suite left this one with ${difference}\n`,
        );
        await closeOne(name);
      },
    };
  },
);

/** Returns what a suite left behind; `undefined` if the browser is as it was when it started. */
async function findDifference(opened: {
  browser: TestBrowser;
  stateAsNew: string;
}): Promise<string | undefined> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const state = await readState(opened.browser).catch(String);
    if (state === opened.stateAsNew) return undefined;
    if (Date.now() > end) return `${state} instead of ${opened.stateAsNew}`;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Returns tabs, windows, permissions and everything that the extension stores outside its index. */
function readState(browser: TestBrowser): Promise<string> {
  return browser.evaluateInExtension(describeState);
}

/** Restarts the worker, which loses what it holds in memory, and leaves it running as after install. */
async function restartWorker(browser: TestBrowser): Promise<void> {
  await browser.stopWorker();
  await browser.evaluateInExtension(wakeWorker);
}

// These run in a page of the extension.

declare const browser: Browser;

async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
}

async function describeState(): Promise<string> {
  const tabs = await browser.tabs.query({});
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  return JSON.stringify({
    tabs: tabs.map(({ url, windowId, incognito }) => [url, windowId, incognito]),
    granted: [...origins, ...permissions].sort(),
    local: await browser.storage.local.get(),
    session: await browser.storage.session.get(),
  });
}

async function wakeWorker(): Promise<void> {
  await browser.runtime.sendMessage({ name: 'readSettings', request: {} });
}
