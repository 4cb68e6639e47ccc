import { browser } from 'wxt/browser';
import { injectScript } from '../../browser/tab-document.ts';

/**
 * Starts the gate in tabs that were open before the extension was installed or updated. Chromium runs
 * content scripts of the manifest only in later loads. Firefox runs them at once; there, the second
 * gate replaces the first.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches);
  if (patterns === undefined || patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  // Discarded tabs and error pages refuse. They get the gate when they load.
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined && injectScript({ tabId: id, documentId: undefined }, '/gate.js'),
    ),
  );
}
