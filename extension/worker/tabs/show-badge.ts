import { browser } from 'wxt/browser';
import { isStillAt, type TabDocument } from '../../browser/tab-document.ts';

/** The last check of each tab that is still being answered. */
const lastChecks = new Map<number, symbol>();

/** A check of a tab's page, from the request to the written badge. */
export interface TabCheck {
  /** Returns false once a later check has begun in the tab: this one's badge would be stale. */
  isLast(): boolean;
  end(): void;
}

export function beginCheck(tabId: number): TabCheck {
  const check = Symbol();
  lastChecks.set(tabId, check);
  const isLast = () => lastChecks.get(tabId) === check;
  return {
    isLast,
    end() {
      if (isLast()) lastChecks.delete(tabId);
    },
  };
}

/**
 * Writes a tab's badge, unless the reader has left the page or a later check has begun. The browser
 * itself clears the badge when another document is loaded.
 */
export async function showBadge(
  document: TabDocument,
  address: string,
  text: string,
  { isLast }: TabCheck,
): Promise<void> {
  const { tabId } = document;
  try {
    if ((await browser.action.getBadgeText({ tabId })) === text) return;
    if (!(await isStillAt(document, address)) || !isLast()) return;
    await Promise.all([
      // Set with each text: no browser promises to keep the colour.
      text !== '' && browser.action.setBadgeBackgroundColor({ color: badgeColour }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
    // The reader may have left between the check and the write, after the browser had cleared the
    // badge. On a site that is not covered, nothing would clear it again.
    if (text !== '' && !(await isStillAt(document, address)) && isLast()) {
      await browser.action.setBadgeText({ tabId, text: '' });
    }
  } catch {
    // The tab was closed.
  }
}

/** Dark grey; white text on it has a contrast of 10:1. */
const badgeColour = '#3d4451';
