import { browser } from 'wxt/browser';

/**
 * Calls back whenever the current tab of this window may show another page, or more of it. The browser
 * reports changes in every tab, and addresses only where the extension may read them.
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
