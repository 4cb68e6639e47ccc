import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Suggestion } from '../../core/search/suggestion.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers, inBrowser } from '../support/browser-suite.ts';

const { article, uncovered } = mockAddresses;
const articleTitle = "Artificial intelligence predicts patients' race from their medical images";

const shownTitle = (panel: TestTab) =>
  panel.evaluate(() => document.querySelector('.article .piece-link span')?.textContent);
const titles = (panel: TestTab) =>
  panel.evaluate(() =>
    [...document.querySelectorAll('[role=option] .title')].map((title) => title.textContent),
  );
const field = (panel: TestTab) =>
  panel.evaluate(() => document.querySelector<HTMLInputElement>('#look-up')?.value);

// In functions that run in a page of the extension.
declare const browser: Browser;
declare const chrome: {
  readonly omnibox: {
    readonly onInputChanged: {
      dispatch(text: string, suggest: (suggestions: Suggestion[]) => void): void;
    };
    setDefaultSuggestion(suggestion: { description: string }): Promise<void>;
  };
};

// In Firefox the panel opens, in Chromium, where the harness has no reader's gesture, a tab.
inBothBrowsers((suite) => {
  const address = 'https://example.org/menus.html';
  const openPage = (body: string) => {
    suite.serve(address, `<!doctype html><html lang="en"><title>A page</title>${body}`);
    return suite.open(address);
  };

  test('the menu of a link looks the link up', async () => {
    const tab = await openPage(`<a href="${article}?utm_source=x">A link</a>`);
    await suite.browser.chooseMenuItem('look-up-link', 'a');
    const panel = await suite.findPanel();
    await expect.poll(() => shownTitle(panel)).toBe(articleTitle);
    expect(await field(panel)).toBe(`${article}?utm_source=x`);
    expect(suite.requests().filter((url) => url.includes('medicalxpress'))).toEqual([]);
    expect(await panel.pageErrors()).toEqual([]);
    expect(await tab.url()).toBe(address);
  });

  test('the menu of selected words searches for them, and again in a panel that is open', async () => {
    await openPage('<p><b id="one"> race </b></p><p><b id="two">zzzz</b></p>');
    await suite.browser.chooseMenuItem('look-up-words', '#one');
    const panel = await suite.findPanel();
    await expect.poll(() => titles(panel)).toContain(articleTitle);
    if (suite.name === 'chromium') return;
    await suite.browser.chooseMenuItem('look-up-words', '#two');
    await expect.poll(() => titles(panel)).toEqual([]);
    expect(await field(panel)).toBe('zzzz');
    await suite.browser.stopWorker();
    await suite.browser.chooseMenuItem('look-up-words', '#one');
    await expect.poll(() => titles(panel)).toContain(articleTitle);
  });

  test('what is entered in the address bar is looked up, and a suggestion opens', async () => {
    const tab = await suite.open(uncovered);
    await suite.browser.enterInAddressBar('race');
    const panel = await suite.findPanel();
    await expect.poll(() => titles(panel)).toContain(articleTitle);
    await panel.close();
    await tab.activate();
    await suite.browser.enterInAddressBar(`→ ${article}`);
    await tab.waitForCard();
    expect(await tab.url()).toBe(article);
  });

  test('nothing of a look-up stays behind', async () => {
    await openPage('<p><b>zzsecret</b></p>');
    await suite.browser.chooseMenuItem('look-up-words', 'b');
    const panel = await suite.findPanel();
    await expect.poll(() => field(panel)).toBe('zzsecret');
    const stored = () =>
      suite.browser.evaluateInExtension(async () => {
        const { local, session } = browser.storage;
        return JSON.stringify([await local.get(), await session.get()]);
      });
    await expect.poll(stored).not.toContain('zzsecret');
    expect(await panel.url()).not.toContain('zzsecret');
  });
});

inBrowser('chromium', (suite) => {
  test('suggestions are in the form that the address bar takes', async () => {
    await suite.open(article);
    const suggested = await suite.browser.evaluateInWorker(async () => {
      const { omnibox } = chrome;
      const suggestions = await new Promise<Suggestion[]>((resolve) => {
        omnibox.onInputChanged.dispatch('race', resolve);
      });
      // Throws what is not its markup.
      for (const { description } of suggestions)
        await omnibox.setDefaultSuggestion({ description });
      return suggestions;
    });
    expect(suggested.map(({ content }) => content)).toContain(`→ ${article}`);
    expect(suggested[0]?.description).toContain('<dim>');
  });
});
