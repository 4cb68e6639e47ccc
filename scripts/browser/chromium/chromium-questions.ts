import type { Browser } from 'webextension-polyfill';

// These are sent as text to the extension's hidden page and run there.

declare const browser: Browser;

/** Lists all tabs' numbers. */
export async function listTabIds(): Promise<(number | undefined)[]> {
  return (await browser.tabs.query({})).map((tab) => tab.id);
}

/** Opens a blank window and returns its tab's number. */
export async function openBlankWindow(incognito: boolean): Promise<number | undefined> {
  const opened = await browser.windows.create({ incognito, url: 'about:blank' });
  return opened?.tabs?.[0]?.id;
}

/** Reads the text on the button for a tab. */
export function readBadgeText(tabId: number): Promise<string> {
  return browser.action.getBadgeText({ tabId });
}

// These are sent as text to the worker. Chromium's events can be told there that they happened.

/** What every event of Chromium's has and no types tell of. */
interface Dispatched {
  dispatch(...args: unknown[]): void;
}

declare const chrome: {
  readonly tabs: { get(id: number): Promise<unknown> };
  readonly contextMenus: {
    readonly onClicked: Dispatched;
    update(id: string, changes: object): Promise<void>;
  };
  readonly omnibox: { readonly onInputEntered: Dispatched };
  readonly commands: {
    getAll(): Promise<{ name?: string; shortcut?: string }[]>;
    readonly onCommand: Dispatched;
  };
};

/** Tells the worker that an item was chosen in a menu on a tab. Throws where there is no such item. */
export async function dispatchMenuClick(
  choice: { menuItemId: string },
  tabId: number,
): Promise<void> {
  await chrome.contextMenus.update(choice.menuItemId, {});
  chrome.contextMenus.onClicked.dispatch(choice, await chrome.tabs.get(tabId));
}

/** Tells the worker that a text was entered behind the keyword. */
export function dispatchInput(text: string): void {
  chrome.omnibox.onInputEntered.dispatch(text, 'currentTab');
}

/** Tells the worker that a command's keys were pressed on a tab. Throws where it has no keys. */
export async function dispatchCommand(command: string, tabId: number): Promise<void> {
  const commands = await chrome.commands.getAll();
  if (!commands.some(({ name, shortcut }) => name === command && shortcut)) {
    throw new Error(`${command} has no keys`);
  }
  chrome.commands.onCommand.dispatch(command, await chrome.tabs.get(tabId));
}

interface ManagementPage {
  readonly chrome: {
    developerPrivate: { updateExtensionConfiguration(choice: object): Promise<void> };
  };
}

/** Sent to the browser's own page of extensions: what a reader chooses there as "Site access". */
export function setHostAccess(extensionId: string, isGiven: boolean): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as ManagementPage).chrome;
  const hostAccess = isGiven ? 'ON_ALL_SITES' : 'ON_CLICK';
  return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}
