import browser from 'webextension-polyfill';
import { isStillAt, type TabDocument } from './tab-document.ts';

/**
 * Writes a tab's badge, unless the reader has left the page meanwhile. The browser itself clears it
 * when another document is loaded.
 */
export async function showBadge(
  document: TabDocument,
  address: string,
  text: string,
): Promise<void> {
  const { tabId } = document;
  try {
    if ((await browser.action.getBadgeText({ tabId })) === text) return;
    if (await isStillAt(document, address)) await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed.
  }
}

/** Dark grey on which white text has a contrast of 10:1. */
const badgeColour = '#3d4451';

export async function styleBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColour });
}
