import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findMiddle, selectForMenu } from '../element-middle.ts';
import type { TestBrowser, TestBrowserOptions, TestTab } from '../test-browser.ts';
import { chooseMenuItem, enterInAddressBar, pressShortcut } from './firefox-entry-points.ts';
import {
  findBackground,
  findPopup,
  findSidebar,
  installExtension,
  openHiddenPage,
  pressToolbarButton,
  readAction,
  removeExtension,
  setSiteAccess,
  stopBackground,
} from './firefox-extension.ts';
import { runInPage } from './firefox-pages.ts';
import { startFirefox } from './firefox-process.ts';
import { createFirefoxTab } from './firefox-tab.ts';
import {
  closePopup,
  closeSidebar,
  closeTab,
  closeTabsAt,
  limitStorage,
  openBlankTab,
  selectTab,
  setColorScheme,
  setLanguage,
} from './firefox-windows.ts';

/** The host of the extension's origin. It is the same in each run, so that the storage persists. */
const extensionUuid = '5c0c0a11-6d3f-4b39-9a5e-2f6d1c7e8b40';

/**
 * Starts Firefox with the extension, controlled over its Marionette protocol. Rejects if Firefox or
 * the extension does not start, or the manifest has no gecko id.
 */
export async function openFirefoxBrowser(options: TestBrowserOptions): Promise<TestBrowser> {
  const directory = resolve(options.extensionDir);
  const id = await readGeckoId(directory);
  const firefox = await startFirefox(options, id, extensionUuid);
  const { client } = firefox;
  if (options.language !== undefined) await client.callChrome(setLanguage, options.language);
  await installExtension(client, id, directory).catch(async (error: unknown) => {
    await firefox.close();
    throw error;
  });
  const extensionUrl = `moz-extension://${extensionUuid}/`;
  // Browser ids, ordered by activation: the last one is in front.
  const tabs = new Map<TestTab, number>();
  let hiddenPage: Promise<number> | undefined;
  let popup: TestTab | undefined;

  const requireBrowserId = (tab: TestTab): number => {
    const browserId = tabs.get(tab);
    if (browserId === undefined) throw new Error('The tab is closed');
    return browserId;
  };
  const openTab = async (
    url: string,
    where: 'tab' | 'window' | 'private window' = 'tab',
  ): Promise<TestTab> => {
    const browserId = await client.callChrome(openBlankTab, where);
    const tab = createFirefoxTab(client, browserId, {
      async activate() {
        await client.callChrome(selectTab, browserId);
        tabs.delete(tab);
        tabs.set(tab, browserId);
      },
      async close() {
        tabs.delete(tab);
        await client.callChrome(closeTab, browserId);
      },
    });
    tabs.set(tab, browserId);
    await tab.navigate(url);
    return tab;
  };

  const requireFront = (): number => {
    const front = [...tabs.values()].at(-1);
    if (front === undefined) throw new Error('No tab is open');
    return front;
  };
  const wrapPopup = async (front: number): Promise<TestTab> => {
    const browserId = await findPopup(client, front);
    popup = createFirefoxTab(client, browserId, {
      activate: async () => undefined,
      async close() {
        popup = undefined;
        await client.callChrome(closePopup, browserId);
      },
    });
    return popup;
  };

  return {
    name: 'firefox',
    version: firefox.version,
    extensionUrl,
    openTab: (url) => openTab(url),
    openExtensionPage: (path) => openTab(extensionUrl + path),
    openWindow: (url) => openTab(url, 'window'),
    openPrivateTab: (url) => openTab(url, 'private window'),
    closeExtensionPages: (path) => client.callChrome(closeTabsAt, extensionUrl + path),
    async openPopup() {
      const front = requireFront();
      await pressToolbarButton(client, id, front);
      return wrapPopup(front);
    },
    findPopup: async () => wrapPopup(requireFront()),
    async findPanel() {
      const browserId = await findSidebar(client, requireFront());
      return createFirefoxTab(client, browserId, {
        activate: async () => undefined,
        close: () => client.callChrome(closeSidebar, browserId),
      });
    },
    async chooseMenuItem(itemId, selector) {
      const [tab, browserId] = [...tabs].at(-1) ?? [];
      if (tab === undefined || browserId === undefined) throw new Error('No tab is open');
      await tab.evaluate(selectForMenu, selector);
      const middle = await tab.evaluate(findMiddle, selector);
      if (middle === undefined) throw new Error(`Nothing to click at ${selector}`);
      await chooseMenuItem(client, browserId, middle, itemId);
    },
    enterInAddressBar: (text) => enterInAddressBar(client, id, text),
    pressShortcut: async (command) => pressShortcut(client, requireFront(), command),
    readBadge: async (tab) => (await readAction(client, id, requireBrowserId(tab))).badge,
    readTabId: async (tab) => (await readAction(client, id, requireBrowserId(tab))).tabId,
    isWorkerRunning: async () => (await findBackground(client, id)) !== undefined,
    stopWorker: () => stopBackground(client, id),
    async evaluateInWorker(fn, ...args) {
      const browserId = await findBackground(client, id);
      if (browserId === undefined) throw new Error('The worker is not running');
      return runInPage(client, browserId, 'page', buildCall(fn, args)) as never;
    },
    async evaluateInExtension(fn, ...args) {
      hiddenPage ??= openHiddenPage(client, id);
      return runInPage(client, await hiddenPage, 'page', buildCall(fn, args)) as never;
    },
    async updateExtension(extensionDir = directory) {
      hiddenPage = undefined;
      await installExtension(client, id, resolve(extensionDir));
    },
    setSiteAccess: (isGiven) => client.callChrome(setSiteAccess, id, isGiven),
    limitStorage: (bytes) => client.callChrome(limitStorage, bytes),
    removeExtension: () => removeExtension(client, id),
    async setColorScheme(scheme) {
      await client.callChrome(setColorScheme, scheme === 'dark');
      // The pages learn of the change asynchronously.
      const shown = [...tabs.keys(), ...(popup === undefined ? [] : [popup])];
      const query = `(prefers-color-scheme: ${scheme})`;
      await Promise.all(shown.map((tab) => tab.waitFor((q) => matchMedia(q).matches, query)));
    },
    close: firefox.close,
    kill: firefox.kill,
  };
}

async function readGeckoId(directory: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${directory}: manifest.json: gecko id is missing`);
  return id;
}

function buildCall(fn: unknown, args: unknown[]): string {
  return `return (${fn})(...${JSON.stringify(args)});`;
}
