import { browser } from 'wxt/browser';
import { isStillAt, type TabDocument } from '../../browser/tab-document.ts';

/** The question asked last in each tab, while it is being answered. */
const lastQuestions = new Map<number, symbol>();

/** A question about a tab's page, from its arrival on. */
export interface TabCheck {
  /** False once another was asked in the tab: what this one shows would be old. */
  isLast(): boolean;
  end(): void;
}

export function beginCheck(tabId: number): TabCheck {
  const question = Symbol();
  lastQuestions.set(tabId, question);
  const isLast = () => lastQuestions.get(tabId) === question;
  return {
    isLast,
    end() {
      if (isLast()) lastQuestions.delete(tabId);
    },
  };
}

/**
 * Writes a tab's badge, unless the reader has left the page meanwhile or asked again there. The
 * browser itself clears it when another document is loaded.
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
      // With each text: no browser promises to keep the colour beyond this start of it.
      text !== '' && browser.action.setBadgeBackgroundColor({ color: badgeColour }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
    // The page may have gone between look and writing, after the browser had cleared the badge; on
    // a site that is not covered nothing would ever clear it again.
    if (text !== '' && !(await isStillAt(document, address)) && isLast()) {
      await browser.action.setBadgeText({ tabId, text: '' });
    }
  } catch {
    // The tab was closed.
  }
}

/** Dark grey on which white text has a contrast of 10:1. */
const badgeColour = '#3d4451';
