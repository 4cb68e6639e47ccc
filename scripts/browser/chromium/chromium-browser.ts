import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Page, type Target } from 'puppeteer-core';
import { cleanUpOnExit, removeNow } from '../../command-line/clean-up-on-exit.ts';
import { selectForMenu } from '../element-middle.ts';
import { findBrowser } from '../find-browser.ts';
import { killProcessTree } from '../process-tree.ts';
import type { TestBrowser, TestBrowserOptions, TestTab } from '../test-browser.ts';
import { switchOnDeveloperMode } from './chromium-developer-mode.ts';
import { replayErrors, watchErrors } from './chromium-errors.ts';
import { createStorageLimit, openChromiumExtension } from './chromium-extension.ts';
import { buildChromiumEnvironment, buildChromiumFlags } from './chromium-flags.ts';
import {
  dispatchCommand,
  dispatchInput,
  dispatchMenuClick,
  listTabIds,
  openBlankWindow,
  readBadgeText,
  setHostAccess,
} from './chromium-page-functions.ts';
import { createChromiumTab } from './chromium-tab.ts';

interface OpenTab {
  readonly page: Page;
  /** The tab's id in browser.tabs. */
  readonly id: number;
}

/**
 * Starts Chromium with the extension, controlled by Puppeteer over a pipe. Rejects if Chromium or the
 * extension does not start.
 */
export async function openChromiumBrowser(options: TestBrowserOptions): Promise<TestBrowser> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'counterpoint-')));
  const chromium = await launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    waitForInitialPage: false,
    // Puppeteer would apply its default viewport to the popup too.
    defaultViewport: null,
    userDataDir: profileDir,
    args: buildChromiumFlags(options.net, options),
    env: buildChromiumEnvironment(profileDir, options.language),
    // Puppeteer's handlers would end this process before cleanUpOnExit has run.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const killNow = (): void => {
    const child = chromium.process();
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    killProcessTree(child.pid);
  };
  const cancelCleanUp = cleanUpOnExit(() => {
    killNow();
    if (options.profileDir === undefined) removeNow(profileDir);
  });
  const removeProfile = async (): Promise<void> => {
    cancelCleanUp();
    if (options.profileDir !== undefined) return;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  const install = (directory: string) =>
    chromium.installExtension(resolve(directory), { enabledInIncognito: true });
  if (options.isDevelopment === true) await switchOnDeveloperMode(chromium);
  const id = await install(options.extensionDir).catch(async (error: unknown) => {
    await chromium.close();
    await removeProfile();
    throw error;
  });
  const extensionUrl = `chrome-extension://${id}/`;
  const root = await chromium.target().createCDPSession();
  const openExtension = () => openChromiumExtension(chromium, root, extensionUrl);
  // Replaced after an update, which closes the hidden page.
  let extension = openExtension();
  // Ordered by activation: the last one is in front.
  const tabs = new Map<TestTab, OpenTab>();
  const pages = new Set<Page>();
  let colorScheme: 'light' | 'dark' | undefined;

  const wrapPage = async (page: Page, errors: string[]): Promise<TestTab> => {
    pages.add(page);
    page.on('close', () => pages.delete(page));
    if (colorScheme !== undefined) await emulateColorScheme(page, colorScheme);
    return createChromiumTab(page, errors);
  };
  const wrapTab = async (page: Page, tabId: number, url: string): Promise<TestTab> => {
    const wrapped = await wrapPage(page, watchErrors(page));
    const tab: TestTab = {
      ...wrapped,
      async activate() {
        await wrapped.activate();
        const open = tabs.get(tab);
        if (open === undefined) return;
        tabs.delete(tab);
        tabs.set(tab, open);
      },
    };
    tabs.set(tab, { page, id: tabId });
    page.on('close', () => tabs.delete(tab));
    await tab.navigate(url);
    return tab;
  };
  const openBlankTab = async (): Promise<OpenTab> => {
    const known = (await extension.evaluate(listTabIds, [])) as number[];
    const page = await chromium.newPage();
    const ids = (await extension.evaluate(listTabIds, [])) as number[];
    return { page, id: ids.find((tabId) => !known.includes(tabId)) ?? -1 };
  };
  // Tabs open one after the other, so that the new id in the list belongs to the new page.
  let opening: Promise<unknown> = Promise.resolve();
  const openTab = async (url: string): Promise<TestTab> => {
    const opened = opening.then(openBlankTab);
    opening = opened.catch(() => {});
    const { page, id: tabId } = await opened;
    return wrapTab(page, tabId, url);
  };
  const openWindow = async (url: string, isPrivate: boolean): Promise<TestTab> => {
    const known = new Set(chromium.targets());
    const tabId = (await extension.evaluate(openBlankWindow, [isPrivate])) as number;
    const isNewPage = (target: Target) => !known.has(target) && target.type() === 'page';
    const page = await (await chromium.waitForTarget(isNewPage)).page();
    if (page === null) throw new Error('The window has no page');
    return wrapTab(page, tabId, url);
  };
  /** Waits for a page of the extension outside `tabs`, the popup or the panel, to be loaded. */
  const findView = async (path: string, known = new Set<Target>()): Promise<TestTab> => {
    const isView = (target: Target) => !known.has(target) && target.url() === extensionUrl + path;
    const page = await (await chromium.waitForTarget(isView, { timeout: 10_000 })).asPage();
    const view = await wrapPage(page, await replayErrors(page));
    await view.waitFor(() => document.readyState === 'complete');
    return view;
  };
  return {
    name: 'chromium',
    version: await chromium.version(),
    extensionUrl,
    openTab,
    openExtensionPage: (path) => openTab(extensionUrl + path),
    async closeExtensionPages(path) {
      const found = chromium.targets().filter((target) => target.url() === extensionUrl + path);
      for (const target of found) await (await target.page())?.close();
      return found.length;
    },
    async openPopup() {
      const front = [...tabs.values()].at(-1);
      const installed = (await chromium.extensions()).get(id);
      if (front === undefined || installed === undefined) throw new Error('No tab is open');
      const known = new Set(chromium.targets());
      await installed.triggerAction(front.page);
      return findView('popup.html', known);
    },
    findPopup: () => findView('popup.html'),
    findPanel: () => findView('sidepanel.html'),
    async chooseMenuItem(menuItemId, selector) {
      const front = [...tabs.values()].at(-1);
      if (front === undefined) throw new Error('No tab is open');
      const choice = await front.page.evaluate(selectForMenu, selector);
      await extension.evaluateInWorker(dispatchMenuClick, [{ ...choice, menuItemId }, front.id]);
    },
    async enterInAddressBar(text) {
      await extension.evaluateInWorker(dispatchInput, [text]);
    },
    async pressShortcut(command) {
      const front = [...tabs.values()].at(-1);
      if (front === undefined) throw new Error('No tab is open');
      await extension.evaluateInWorker(dispatchCommand, [command, front.id]);
    },
    openWindow: (url) => openWindow(url, false),
    openPrivateTab: (url) => openWindow(url, true),
    async readBadge(tab) {
      return (await extension.evaluate(readBadgeText, [tabs.get(tab)?.id])) as string;
    },
    async readTabId(tab) {
      return tabs.get(tab)?.id ?? -1;
    },
    isWorkerRunning: async () => extension.findWorker() !== undefined,
    stopWorker: () => extension.stopWorker(),
    evaluateInWorker: (fn, ...args) => extension.evaluateInWorker(fn, args) as never,
    evaluateInExtension: (fn, ...args) => extension.evaluate(fn, args) as never,
    async updateExtension(extensionDir = options.extensionDir) {
      const updated = await install(extensionDir);
      if (updated !== id) throw new Error(`${extensionDir}: another extension, not an update`);
      extension = openExtension();
    },
    async setSiteAccess(isGiven) {
      const page = await chromium.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(setHostAccess, id, isGiven);
      await page.close();
    },
    limitStorage: createStorageLimit(chromium, root, extensionUrl.slice(0, -1)),
    removeExtension: () => chromium.uninstallExtension(id),
    async setColorScheme(scheme) {
      colorScheme = scheme;
      await Promise.all([...pages].map((page) => emulateColorScheme(page, scheme)));
    },
    async close() {
      await chromium.close();
      await removeProfile();
    },
    async kill() {
      const child = chromium.process();
      if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        const exited = new Promise((done) => child.once('exit', done));
        killNow();
        await exited;
      }
      await removeProfile();
    },
  };
}

function emulateColorScheme(page: Page, value: string): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}
