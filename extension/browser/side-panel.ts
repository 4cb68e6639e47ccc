import { browser } from 'wxt/browser';

/** Chromium's API, which the types of webextension-polyfill do not have. */
interface SidePanelApi {
  /** https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open */
  open(options: { windowId: number }): Promise<void>;
}

/** Returns whether this browser has a side panel. Some Chromium browsers have none. */
export function hasPanel(): boolean {
  return browser.sidebarAction !== undefined || readSidePanel() !== undefined;
}

/**
 * Opens the side panel in a window; Firefox chooses the window of the reader's action itself. Must be
 * called before anything is awaited: both browsers open a panel only in the event handler of a
 * reader's action. Throws if the browser has no panel, or refuses.
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const sidePanel = readSidePanel();
  if (browser.sidebarAction !== undefined) await browser.sidebarAction.open();
  else if (sidePanel === undefined || windowId === undefined) throw new Error('no side panel');
  else await sidePanel.open({ windowId });
}

function readSidePanel(): SidePanelApi | undefined {
  return Reflect.get(browser, 'sidePanel');
}
