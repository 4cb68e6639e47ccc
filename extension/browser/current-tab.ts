import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { PageAddress } from '../../core/page/page-address.ts';
import type { PageText } from '../../core/page/page-text.ts';
import { type DeclaredTags, readDeclaredTags } from '../injected/read-declared-tags.ts';
import { readPageText } from '../injected/read-page-text.ts';
import { readInDocument } from './tab-document.ts';

/**
 * Returns the address of the current tab, without its fragment. Undefined if the extension may not
 * read it: the site is not in the index, and the reader has not clicked the toolbar button there
 * (activeTab).
 */
export async function readCurrentAddress(): Promise<string | undefined> {
  return (await queryCurrentTab())?.url?.split('#', 1)[0];
}

/** Returns the page in the current tab; undefined if it is no web page, or may not be read. */
export async function readCurrentTab(): Promise<PageAddress | undefined> {
  return readPageOf(await queryCurrentTab());
}

/** Returns the page in a tab; undefined if it is no web page, or may not be read. */
export async function readPageOf(tab: Tabs.Tab | undefined): Promise<PageAddress | undefined> {
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return undefined;
  return { address: tab.url, ...(await readTags(tab.id)) };
}

/** Returns title and description of the page in the current tab; undefined if it may not be read. */
export async function readCurrentTabText(): Promise<PageText | undefined> {
  const tab = await queryCurrentTab();
  return tab?.id === undefined ? undefined : readInTab(tab.id, readPageText);
}

/** Returns whether the current tab is in a private window; true if that is not known. */
export async function isCurrentTabPrivate(): Promise<boolean> {
  return (await queryCurrentTab())?.incognito !== false;
}

async function queryCurrentTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function readTags(tabId: number): Promise<DeclaredTags> {
  return (await readInTab(tabId, readDeclaredTags)) ?? noTags;
}

/** Runs a function in a tab's page. The browser's own add-on store lets no extension in. */
function readInTab<Value>(tabId: number, func: () => Value): Promise<Value | undefined> {
  return readInDocument({ tabId, documentId: undefined }, func);
}

const noTags: DeclaredTags = { declared: [], earlier: [] };
