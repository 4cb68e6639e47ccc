import type { Omnibox } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { SearchResult } from '../../core/protocol.ts';
import { maxQueryLength } from '../../core/search/max-query-length.ts';
import { readChosenAddress, toSuggestion } from '../../core/search/suggestion.ts';
import { createTranslate } from '../browser/create-text.ts';
import { lookUpElsewhere } from '../browser/look-up-elsewhere.ts';

/** As many as both browsers show without scrolling. */
const maxSuggestions = 5;

/** Finds the articles for what stands in the address bar behind the keyword, best first. */
export type Suggest = (request: {
  query: string;
  limit: number;
}) => Promise<{ results: SearchResult[] }>;

/**
 * Answers what the reader types behind the keyword: articles as it is typed; by Enter, the one that
 * was chosen opens, and anything else is looked up in the side panel.
 */
export function watchAddressBar(suggest: Suggest): void {
  const { omnibox, windows, runtime } = browser;
  const isMarkup = runtime.getURL('').startsWith('chrome-');
  /** The window that is typed in, which no event names. Not known, Chromium opens a tab instead. */
  let windowId: number | undefined;

  omnibox.onInputChanged.addListener(async (text, show) => {
    windowId = (await windows.getLastFocused()).id;
    const query = text.slice(0, maxQueryLength);
    const { results } = await suggest({ query, limit: maxSuggestions });
    show(results.map((result) => toSuggestion(result, isMarkup)));
  });

  omnibox.onInputEntered.addListener((text, disposition) => {
    const address = readChosenAddress(text);
    if (address !== undefined) void openArticle(address, disposition);
    else if (text.trim() !== '') void lookUpElsewhere(text.trim(), windowId);
  });
}

/** Where the reader would have any address of the address bar: here, or in a tab of its own. */
async function openArticle(
  url: string,
  disposition: Omnibox.OnInputEnteredDisposition,
): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/**
 * Says below the address bar what Enter does there. Both browsers keep it while the worker sleeps;
 * said at the first letter only, it would come after the line was shown.
 */
export async function describeAddressBar(): Promise<void> {
  await browser.omnibox.setDefaultSuggestion({
    description: createTranslate(browser.i18n)('omniboxHint'),
  });
}
