import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { PageAddress } from '../../core/page/page-address.ts';
import type { PageText } from '../../core/page/page-text.ts';
import { type DeclaredTags, readDeclaredTags } from '../injected/read-declared-tags.ts';
import { readPageText } from '../injected/read-page-text.ts';
import { readInDocument } from './tab-document.ts';

/**
 * The address in the current tab, without its fragment. Undefined where the extension may not read
 * it: the site is in no index, and no click of the reader's on the page's behalf (activeTab) came
 * before.
 */
export async function readCurrentAddress(): Promise<string | undefined> {
  return (await queryCurrentTab())?.url?.split('#', 1)[0];
}

/** The page in the current tab. Undefined where the tab holds no web page, or none that may be read. */
export async function readCurrentTab(): Promise<PageAddress | undefined> {
  return readPageOf(await queryCurrentTab());
}

/** The page in a tab; undefined where that is none, or one that may not be read. */
export async function readPageOf(tab: Tabs.Tab | undefined): Promise<PageAddress | undefined> {
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return undefined;
  return { address: tab.url, ...(await readTags(tab.id)) };
}

/** What the page in the current tab says of itself; undefined where it may not be read. */
export async function readCurrentTabText(): Promise<PageText | undefined> {
  const tab = await queryCurrentTab();
  return tab?.id === undefined ? undefined : readInTab(tab.id, readPageText);
}

/** Whether the current tab is in a private window; where nobody can tell, it counts as one. */
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

/** Pages of the browser's own add-on store let no extension in; the address is all there is. */
function readInTab<Value>(tabId: number, func: () => Value): Promise<Value | undefined> {
  return readInDocument({ tabId, documentId: undefined }, func);
}

const noTags: DeclaredTags = { declared: [], earlier: [] };
