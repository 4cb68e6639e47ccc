import type { Browser } from 'webextension-polyfill';

// The first functions are sent as text to the extension's hidden page and run there.

declare const browser: Browser;

/** Returns the ids of all tabs. */
export async function listTabIds(): Promise<(number | undefined)[]> {
  return (await browser.tabs.query({})).map((tab) => tab.id);
}

/** Opens a blank window and returns the id of its tab. */
export async function openBlankWindow(incognito: boolean): Promise<number | undefined> {
  const opened = await browser.windows.create({ incognito, url: 'about:blank' });
  return opened?.tabs?.[0]?.id;
}

/** Returns the badge text of the toolbar button for a tab. */
export function readBadgeText(tabId: number): Promise<string> {
  return browser.action.getBadgeText({ tabId });
}

// The next functions are sent as text to the worker, where they dispatch Chromium's events.

/** A method that every event of Chromium has; it is not part of the published types. */
interface DispatchableEvent {
  dispatch(...args: unknown[]): void;
}

declare const chrome: {
  readonly tabs: { get(id: number): Promise<unknown> };
  readonly contextMenus: {
    readonly onClicked: DispatchableEvent;
    update(id: string, changes: object): Promise<void>;
  };
  readonly omnibox: { readonly onInputEntered: DispatchableEvent };
  readonly commands: {
    getAll(): Promise<{ name?: string; shortcut?: string }[]>;
    readonly onCommand: DispatchableEvent;
  };
};

/** Dispatches the click event of a context menu item on a tab. Rejects if there is no such item. */
export async function dispatchMenuClick(
  choice: { menuItemId: string },
  tabId: number,
): Promise<void> {
  await chrome.contextMenus.update(choice.menuItemId, {});
  chrome.contextMenus.onClicked.dispatch(choice, await chrome.tabs.get(tabId));
}

/** Dispatches the event of a text entered after the keyword in the address bar. */
export function dispatchInput(text: string): void {
  chrome.omnibox.onInputEntered.dispatch(text, 'currentTab');
}

/** Dispatches the event of a command on a tab. Rejects if the command has no keyboard shortcut. */
export async function dispatchCommand(command: string, tabId: number): Promise<void> {
  const commands = await chrome.commands.getAll();
  if (!commands.some(({ name, shortcut }) => name === command && shortcut)) {
    throw new Error(`${command} has no keyboard shortcut`);
  }
  chrome.commands.onCommand.dispatch(command, await chrome.tabs.get(tabId));
}

interface ManagementPage {
  readonly chrome: {
    developerPrivate: { updateExtensionConfiguration(choice: object): Promise<void> };
  };
}

/** Sets the extension's "Site access". Sent as text to the page chrome://extensions. */
export function setHostAccess(extensionId: string, isGiven: boolean): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as ManagementPage).chrome;
  const hostAccess = isGiven ? 'ON_ALL_SITES' : 'ON_CLICK';
  return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}
