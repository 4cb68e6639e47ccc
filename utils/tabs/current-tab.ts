import type { PageAddress } from '../../core/index/find-page.ts';
import { extensionApi } from '../extension-api.ts';
import { type DeclaredTags, readDeclaredTags } from '../page/read-declared-tags.ts';

/**
 * The page in the current tab, which the reader's click on the toolbar button lets the extension
 * read (activeTab). Undefined where the tab holds no web page.
 */
export async function readCurrentTab(): Promise<PageAddress | undefined> {
  const [tab] = await extensionApi.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return undefined;
  return { address: tab.url, ...(await readTags(tab.id)) };
}

async function readTags(tabId: number): Promise<DeclaredTags> {
  try {
    const [answer] = await extensionApi.scripting.executeScript({
      target: { tabId },
      func: readDeclaredTags,
    });
    return (answer?.result as DeclaredTags | undefined) ?? noTags;
  } catch {
    // Pages of the browser's own add-on store let no extension in; the address is all there is.
    return noTags;
  }
}

const noTags: DeclaredTags = { declared: [], earlier: [] };
