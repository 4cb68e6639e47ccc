import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { openCardCommand } from '../../core/commands.ts';
import type { PageAddress } from '../../core/page/page-address.ts';
import { readPageOf } from '../browser/current-tab.ts';
import { lookUpElsewhere } from '../browser/look-up-elsewhere.ts';
import { injectScript, readInDocument } from '../browser/tab-document.ts';
import { hasGate } from '../injected/has-gate.ts';
import { toggleCard } from '../injected/toggle-card.ts';

/** Whether a page has a card that may be shown. */
export type HasCard = (page: PageAddress) => Promise<boolean>;

/**
 * Opens or closes the card by the reader's keys. Where the page has none, the popup says why, and
 * where the browser lets no popup be opened so late, the side panel's page.
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

/** Whether the card is there: its script asks for what it shows, and opens once it knows that. */
async function showCard(tabId: number): Promise<boolean> {
  const document = { tabId, documentId: undefined };
  try {
    const isFollowed = await readInDocument(document, hasGate);
    // On a site that is not covered nobody would notice that the page changes.
    if (isFollowed !== true) await injectScript(document, '/gate.js');
    await injectScript(document, '/card.js');
    await readInDocument(document, toggleCard);
    return true;
  } catch {
    return false;
  }
}
