import { browser } from 'wxt/browser';

/** What the types of Firefox's API do not know of Chromium's. */
interface SidePanelApi {
  /** https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open */
  open(options: { windowId: number }): Promise<void>;
}

/** Whether this browser has a side panel at all: some Chromium browsers have none. */
export function hasPanel(): boolean {
  return browser.sidebarAction !== undefined || readSidePanel() !== undefined;
}

/**
 * Opens the side panel in a window, which Firefox takes from where the reader acted. It must be
 * called before anything is awaited: both browsers open a panel only while they handle what the
 * reader did, and refuse later.
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
