import type { PageAddress } from '../../core/index/find-page.ts';
import type { PageText } from '../../core/search/find-similar.ts';
import { extensionApi } from '../extension-api.ts';
import { type DeclaredTags, readDeclaredTags } from '../page/read-declared-tags.ts';
import { readPageText } from '../page/read-page-text.ts';

/**
 * The page in the current tab, which the reader's click on the toolbar button lets the extension
 * read (activeTab). Undefined where the tab holds no web page.
 */
export async function readCurrentTab(): Promise<PageAddress | undefined> {
  const [tab] = await extensionApi.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return undefined;
  return { address: tab.url, ...(await readTags(tab.id)) };
}

/** What the page in the current tab says of itself; undefined where it may not be read. */
export async function readCurrentTabText(): Promise<PageText | undefined> {
  const [tab] = await extensionApi.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : readInTab(tab.id, readPageText);
}

async function readTags(tabId: number): Promise<DeclaredTags> {
  return (await readInTab(tabId, readDeclaredTags)) ?? noTags;
}

async function readInTab<Value>(tabId: number, func: () => Value): Promise<Value | undefined> {
  try {
    const [answer] = await extensionApi.scripting.executeScript({ target: { tabId }, func });
    return answer?.result as Value | undefined;
  } catch {
    // Pages of the browser's own add-on store let no extension in; the address is all there is.
    return undefined;
  }
}

const noTags: DeclaredTags = { declared: [], earlier: [] };
