import type { Menus } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { createTranslate } from '../browser/create-text.ts';
import { lookUpElsewhere } from '../browser/look-up-elsewhere.ts';

/** Looks up the link or the selected text whose context menu the reader used. */
export function watchLookUpMenu(): void {
  browser.contextMenus.onClicked.addListener((choice, tab) => {
    const text = readChoice(choice);
    if (text !== '') void lookUpElsewhere(text, tab?.windowId);
  });
}

function readChoice({ menuItemId, linkUrl, selectionText }: Menus.OnClickData): string {
  return (menuItemId === 'look-up-link' ? linkUrl : selectionText)?.trim() ?? '';
}

/**
 * Adds items to the context menus of links and of selected text. Browsers keep them while the worker
 * is stopped. They are created anew at each start of the browser, in its language.
 */
export async function createLookUpMenu(): Promise<void> {
  const { contextMenus } = browser;
  const t = createTranslate(browser.i18n);
  await contextMenus.removeAll();
  contextMenus.create({
    id: 'look-up-link',
    contexts: ['link'],
    title: t('menuLink'),
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  contextMenus.create({
    id: 'look-up-words',
    contexts: ['selection'],
    title: t('menuSelection'),
  });
}
