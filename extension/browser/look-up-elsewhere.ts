import { browser } from 'wxt/browser';
import { storePendingLookUp } from './pending-look-up.ts';
import { openPanel } from './side-panel.ts';

/**
 * Shows a look-up in the side panel of a window; in a tab of its own where the browser opens no
 * panel. To be called while the browser handles what the reader did, before anything is awaited.
 */
export async function lookUpElsewhere(text: string, windowId: number | undefined): Promise<void> {
  const isOpening = openPanel(windowId).then(
    () => true,
    () => false,
  );
  // Left there before the panel asks, so that it shows nothing else first.
  const target = windowId ?? (await browser.windows.getLastFocused()).id;
  await storePendingLookUp({ text, windowId: target });
  if (await isOpening) return;
  // Chromium opens it in another window than a private one, so the tab is asked where it is.
  const tab = await browser.tabs.create({ url: '/sidepanel.html' });
  await storePendingLookUp({ text, windowId: tab.windowId, tabId: tab.id });
}
