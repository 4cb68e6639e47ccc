import { browser } from 'wxt/browser';

/**
 * Calls back whenever another page, or more of it, may have come into the current tab of the window
 * that this page of the extension is in. The browser tells of changes in every tab, and of an address only where
 * the extension may read it.
 */
export async function watchCurrentTab(onChange: () => void): Promise<void> {
  const { id: ownWindow } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ownWindow) onChange();
  });
  browser.tabs.onUpdated.addListener((_, { url, status, title }, { active, windowId }) => {
    const isOther = url !== undefined || status !== undefined || title !== undefined;
    if (isOther && active && windowId === ownWindow) onChange();
  });
}
