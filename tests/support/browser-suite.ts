import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../core/settings/settings.ts';
import { chromiumChatterHosts } from '../../scripts/browser/chromium/chromium-flags.ts';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import type { MockNetwork } from '../../scripts/browser/mock-network.ts';
import type { TestBrowser, TestTab } from '../../scripts/browser/test-browser.ts';
import { expectedRequests, mockArticlePage } from '../../scripts/mock-web/mock-article-page.ts';
import { browserTest, type OpenBrowser, openBrowser } from './shared-browsers.ts';

/** A browser with the built extension, for the tests of one file. */
export interface BrowserSuite {
  readonly name: BrowserName;
  readonly browser: TestBrowser;
  readonly net: MockNetwork;
  /** Opens a page of the mock web; it is closed after the test. */
  open(address: string): Promise<TestTab>;
  /** The same in a window of its own. */
  openWindow(address: string): Promise<TestTab>;
  openOptions(): Promise<TestTab>;
  openPopup(): Promise<TestTab>;
  /** The side panel that was just opened; it is closed after the test. */
  findPanel(): Promise<TestTab>;
  /** Writes settings as the options page would; those left out get their defaults. */
  set(settings: Partial<Settings>): Promise<void>;
  readSettings(): Promise<Partial<Settings>>;
  /** Resolves when the background has answered all that was asked so far. */
  settle(tab: TestTab): Promise<void>;
  /** Lets one address answer with this page, until the end of the test. */
  serve(address: string, html: string): void;
  /** What left the browser since the last reset, without what it asks by itself. */
  requests(): string[];
}

/** Runs in the options page: the index and its topics come with an answer each, in either order. */
export function isOptionsWhole(): boolean {
  return ['.facts dd', '.topic-list'].every((part) => document.querySelector(part) !== null);
}

/** Long enough for an answer that is on its way to be shown, where nothing shows that none comes. */
const quietMs = 250;

/**
 * Runs a suite in Chromium and in Firefox, and checks after each test what left the browser. The
 * browsers are those of other suites too: what a test changes there, apart from the tabs that it
 * opens by the suite and what the extension stores, it has to change back.
 */
export function inBothBrowsers(define: (suite: BrowserSuite) => void): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    defineIn(name, define, useSharedBrowser);
  });
}

/** The same in browsers of its own, for a suite that does to them what cannot be undone. */
export function inOwnBrowsers(define: (suite: BrowserSuite) => void): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    defineIn(name, define, useOwnBrowser);
  });
}

/** Runs a suite in one browser, for what the other does not have. */
export function inBrowser(name: BrowserName, define: (suite: BrowserSuite) => void): void {
  describe(name, () => defineIn(name, define, useSharedBrowser));
}

/** Calls back with an open browser before the tests of a suite. */
type UseBrowser = (name: BrowserName, onOpen: (opened: OpenBrowser) => void) => void;

function useSharedBrowser(name: BrowserName, onOpen: (opened: OpenBrowser) => void): void {
  browserTest.beforeAll(async ({ browsers }) => onOpen(await browsers.take(name)));
  browserTest.afterAll(({ browsers }, { tasks }) =>
    browsers.giveBack(
      name,
      tasks.every(({ result }) => result?.state !== 'fail'),
    ),
  );
}

function useOwnBrowser(name: BrowserName, onOpen: (opened: OpenBrowser) => void): void {
  let opened: OpenBrowser | undefined;
  beforeAll(async () => {
    opened = await openBrowser(name);
    onOpen(opened);
  });
  afterAll(() => opened?.close());
}

function defineIn(
  name: BrowserName,
  define: (suite: BrowserSuite) => void,
  useBrowser: UseBrowser,
): void {
  let browser: TestBrowser;
  let net: MockNetwork;
  let tabs: TestTab[] = [];
  const served = new Map<string, string>();
  const respond = ({ url }: { url: string }) => {
    const body = served.get(url);
    return body === undefined ? mockArticlePage(url) : { body };
  };
  const keep = (tab: TestTab) => {
    tabs.push(tab);
    return tab;
  };
  const requests = () =>
    net.requests
      .map(({ url }) => url)
      .filter((url) => !chromiumChatterHosts.includes(new URL(url).hostname))
      .filter((url) => !url.endsWith('/favicon.ico'));

  useBrowser(name, (opened) => {
    ({ browser, net } = opened);
    net.respondWith(respond);
    net.reset();
  });
  afterEach(async () => {
    // Every request must be one of a page of the mock web that was opened.
    const pages = requests().filter((url) => mockArticlePage(url) !== undefined);
    const allowed = new Set([...pages.flatMap(expectedRequests), ...served.keys()]);
    expect(requests().filter((url) => !allowed.has(url))).toEqual([]);
    for (const tab of tabs) await tab.close().catch(() => {});
    tabs = [];
    served.clear();
    await browser.evaluateInExtension(clearSettings);
    await browser.setColorScheme('light');
    net.reset();
  });

  define({
    name,
    get browser() {
      return browser;
    },
    get net() {
      return net;
    },
    open: async (address) => keep(await browser.openTab(address)),
    openWindow: async (address) => keep(await browser.openWindow(address)),
    openOptions: async () => {
      const tab = keep(await browser.openExtensionPage('options.html'));
      await tab.waitFor(isOptionsWhole);
      return tab;
    },
    openPopup: async () => {
      const popup = await browser.openPopup();
      await popup.waitFor(() => document.querySelector('[aria-busy=false]') !== null);
      return keep(popup);
    },
    findPanel: async () => keep(await browser.findPanel()),
    set: (settings) => browser.evaluateInExtension(writeSettings, settings),
    readSettings: () => browser.evaluateInExtension(readSettings),
    async settle(tab) {
      await browser.evaluateInExtension(askSomething);
      await tab.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), quietMs);
    },
    serve(address, html) {
      served.set(address, html);
    },
    requests,
  });
}

// These run in a page of the extension.

declare const browser: Browser;

async function clearSettings(): Promise<void> {
  // Changes that a page of the test asked for may still wait for their turn (settings-store.ts).
  await browser.runtime.sendMessage({ name: 'changeSettings', request: {} });
  await navigator.locks.request('settings', () => browser.storage.local.clear());
  // A look-up that nobody took over.
  await browser.storage.session.clear();
}

async function writeSettings(settings: object): Promise<void> {
  const stored = { settings: { version: 4, ...settings } };
  await navigator.locks.request('settings', () => browser.storage.local.set(stored));
}

async function readSettings(): Promise<object> {
  return (await browser.storage.local.get('settings')).settings ?? {};
}

async function askSomething(): Promise<void> {
  await browser.runtime.sendMessage({ name: 'readSettings', request: {} });
}
