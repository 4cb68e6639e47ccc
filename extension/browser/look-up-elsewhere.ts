import { browser } from 'wxt/browser';
import { storePendingLookUp } from './pending-look-up.ts';
import { openPanel } from './side-panel.ts';

/**
 * Shows a look-up in the side panel of a window, or in a new tab if the browser opens no panel. Must be
 * called in the event handler of the reader's action, before anything is awaited.
 */
export async function lookUpElsewhere(text: string, windowId: number | undefined): Promise<void> {
  const isOpening = openPanel(windowId).then(
    () => true,
    () => false,
  );
  // Stored before the panel asks, so that it shows nothing else first.
  const target = windowId ?? (await browser.windows.getLastFocused()).id;
  await storePendingLookUp({ text, windowId: target });
  if (await isOpening) return;
  // From a private window, Chromium opens the tab in another window: ask the tab where it is.
  const tab = await browser.tabs.create({ url: '/sidepanel.html' });
  await storePendingLookUp({ text, windowId: tab.windowId, tabId: tab.id });
}
