import { extensionApi } from '../browser/extension-api.ts';

/**
 * Calls back whenever another page, or more of it, may have come into the current tab of the window
 * that this page of the extension is in. The browser tells of changes in every tab, and of an address only where
 * the extension may read it.
 */
export async function followCurrentTab(onChange: () => void): Promise<void> {
  const { id: ownWindow } = await extensionApi.windows.getCurrent();
  extensionApi.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ownWindow) onChange();
  });
  extensionApi.tabs.onUpdated.addListener((_, { url, status, title }, { active, windowId }) => {
    const isOther = url !== undefined || status !== undefined || title !== undefined;
    if (isOther && active && windowId === ownWindow) onChange();
  });
}
