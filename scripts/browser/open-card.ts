import { pollUntil } from './poll-until.ts';
import type { TestTab } from './test-browser.ts';

/** Waits for the pill in a page, clicks on it, and waits for the open card. */
export async function openCard(tab: TestTab): Promise<void> {
  await tab.waitForCard();
  await tab.clickInCard('.pill-open');
  const isOpen = () => tab.evaluateInCard((root) => root.querySelector('.card') !== null);
  await pollUntil('the open card', () => isOpen().catch(() => false));
}
