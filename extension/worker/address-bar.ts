import type { Omnibox } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { SearchResult } from '../../core/protocol.ts';
import { maxQueryLength } from '../../core/search/max-query-length.ts';
import { readChosenAddress, toSuggestion } from '../../core/search/suggestion.ts';
import { createTranslate } from '../browser/create-text.ts';
import { lookUpElsewhere } from '../browser/look-up-elsewhere.ts';

/** Both browsers show this many without scrolling. */
const maxSuggestions = 5;

/** Finds the articles for the text after the keyword, best first. */
export type Suggest = (request: {
  query: string;
  limit: number;
}) => Promise<{ results: SearchResult[] }>;

/**
 * Answers what the reader types after the keyword in the address bar. Suggestions are articles. Enter
 * opens the chosen one; any other text is looked up in the side panel.
 */
export function watchAddressBar(suggest: Suggest): void {
  const { omnibox, windows, runtime } = browser;
  const isMarkup = runtime.getURL('').startsWith('chrome-');
  /** The window of the address bar, which no event names. Without it, Chromium opens a tab. */
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

/** Opens an article in the current tab or in a new one, as the reader's modifier keys ask. */
async function openArticle(
  url: string,
  disposition: Omnibox.OnInputEnteredDisposition,
): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/**
 * Sets the hint below the address bar. Browsers keep it while the worker is stopped; set at the first
 * letter, it would arrive after the hint is shown.
 */
export async function describeAddressBar(): Promise<void> {
  await browser.omnibox.setDefaultSuggestion({
    description: createTranslate(browser.i18n)('omniboxHint'),
  });
}
