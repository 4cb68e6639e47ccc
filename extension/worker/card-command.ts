import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { openCardCommand } from '../../core/commands.ts';
import type { PageAddress } from '../../core/page/page-address.ts';
import { readPageOf } from '../browser/current-tab.ts';
import { lookUpElsewhere } from '../browser/look-up-elsewhere.ts';
import { injectScript, readInDocument } from '../browser/tab-document.ts';
import { hasGate } from '../injected/has-gate.ts';
import { toggleCard } from '../injected/toggle-card.ts';

/** Returns whether the page has a card that may be shown. */
export type HasCard = (page: PageAddress) => Promise<boolean>;

/**
 * Opens or closes the card by its keyboard shortcut. If the page has no card, the popup says why; if
 * the browser no longer lets the popup open, the side panel does.
 */
export function watchCardCommand(hasCard: HasCard): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === openCardCommand) void openCard(tab, hasCard);
  });
}

async function openCard(tab: Tabs.Tab | undefined, hasCard: HasCard): Promise<void> {
  const page = await readPageOf(tab);
  const isShown = page !== undefined && (await hasCard(page).catch(() => false));
  if (isShown && tab?.id !== undefined && (await showCard(tab.id))) return;
  await browser.action
    .openPopup()
    .catch(() => page && lookUpElsewhere(page.address, tab?.windowId));
}

/** Returns whether the card is in the page. Its script asks what to show, and then opens. */
async function showCard(tabId: number): Promise<boolean> {
  const document = { tabId, documentId: undefined };
  try {
    const isFollowed = await readInDocument(document, hasGate);
    // On a site that is not covered, no gate runs that would notice a change of page.
    if (isFollowed !== true) await injectScript(document, '/gate.js');
    await injectScript(document, '/card.js');
    await readInDocument(document, toggleCard);
    return true;
  } catch {
    return false;
  }
}
