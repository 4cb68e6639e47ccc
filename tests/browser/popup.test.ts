import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const { article, counterpoint, home, uncovered } = mockAddresses;
const topicsOff = ['AI', 'AI in Autos', 'AI in Healthcare'];
const counterpointTitle = 'No, MIT’s new AI can’t determine a person’s race from medical images';

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);
const focused = (tab: TestTab) => tab.evaluate(() => document.activeElement?.textContent);

async function lookUp(popup: TestTab, text: string): Promise<void> {
  await popup.click('#look-up');
  await popup.evaluate(() => {
    (document.querySelector('#look-up') as HTMLInputElement).value = '';
  });
  await popup.type(text);
  await popup.press('Enter');
}

/** Moves the focus with the Tab key until it is on what says so. */
async function tabTo(popup: TestTab, label: string): Promise<void> {
  for (let step = 0; step < 20 && (await focused(popup)) !== label; step++)
    await popup.press('Tab');
  expect(await focused(popup)).toBe(label);
}

// In functions that run in a page of the extension.
declare const browser: Browser;

inBothBrowsers((suite) => {
  test('shows all that is known of the page in the current tab', async () => {
    await suite.open(article);
    const popup = await suite.openPopup();
    const shown = await words(popup);
    for (const part of [
      "Artificial intelligence predicts patients' race",
      'Medical Xpress · May 20, 2022',
      'Quality 18',
      'AI in Healthcare',
      counterpointTitle,
      'The Next Web · May 23, 2022 · 3 days later',
      'Quality 67 (this article 18)',
      'Matched by its address',
    ]) {
      expect(shown).toContain(part);
    }
    const excerpt = 'MIT researchers claim';
    expect(shown).not.toContain(excerpt);
    await popup.click('.piece summary');
    expect(await words(popup)).toContain(excerpt);
    expect(await popup.pageErrors()).toEqual([]);
  });

  test('says on a page that is not in the index that nothing is known', async () => {
    for (const address of [home, uncovered]) {
      await suite.open(address);
      const popup = await suite.openPopup();
      expect(await words(popup)).toContain('This address is not in the index.');
      await popup.close();
    }
  });

  test('reads what the page says of itself, in the current tab only', async () => {
    await suite.open(mockAddresses.declaresArticle);
    const popup = await suite.openPopup();
    expect(await words(popup)).toContain('the address that the page declares');
  });

  test('says on a tab that holds no web page what to do instead', async () => {
    await suite.openOptions();
    const popup = await suite.openPopup();
    expect(await words(popup)).toContain('This tab does not show a web page.');
  });

  test('looks up a pasted address by keyboard alone, with and without its scheme', async () => {
    await suite.open(uncovered);
    const popup = await suite.openPopup();
    await expect.poll(() => popup.evaluate(() => document.activeElement?.id)).toBe('look-up');
    await popup.type(`${article}?utm_source=paste#top`);
    await popup.press('Enter');
    await expect.poll(() => words(popup)).toContain(counterpointTitle);
    await lookUp(popup, counterpoint.replace('https://', ''));
    await expect.poll(() => words(popup)).toContain('3 days earlier');
    await lookUp(popup, 'some words');
    await expect.poll(() => words(popup)).toContain('No results for these words.');
    await lookUp(popup, 'https://medicalxpress.com/news/2022-05-nothing.html');
    await expect.poll(() => words(popup)).toContain('This address is not in the index.');
    expect(suite.requests().filter((url) => url.includes('medicalxpress'))).toEqual([]);
  });

  test('says that the filter hides an article, and shows it anyway when asked, by keyboard', async () => {
    await suite.set({ topicsOff });
    const tab = await suite.open(article);
    const popup = await suite.openPopup();
    expect(await words(popup)).toContain('You turned off this article’s topics.');
    expect(await words(popup)).not.toContain(counterpointTitle);
    await tabTo(popup, 'Show it anyway');
    await popup.press('Enter');
    await expect.poll(() => words(popup)).toContain(counterpointTitle);
    await popup.close();
    await tab.waitForNoCard();
  });

  test('offers to show a muted site again, and the card comes back', async () => {
    await suite.set({ mutedSites: ['medicalxpress.com'] });
    const tab = await suite.open(article);
    const popup = await suite.openPopup();
    expect(await words(popup)).toContain('You muted medicalxpress.com.');
    await tabTo(popup, 'Unmute medicalxpress.com');
    await popup.press('Enter');
    await expect.poll(() => words(popup)).toContain(counterpointTitle);
    await tab.waitForCard();
    expect((await suite.readSettings()).mutedSites).toEqual([]);
  });

  test('opens the settings', async () => {
    await suite.open(article);
    const popup = await suite.openPopup();
    await tabTo(popup, 'Settings');
    // The popup closes at the key's way down; its way up finds nobody any more.
    await popup.press('Enter').catch(() => {});
    const openPages = () =>
      suite.browser.evaluateInExtension(async () => {
        const tabs = await browser.tabs.query({});
        return tabs.map(({ id, url }) => ({ id, url }));
      });
    await expect
      .poll(async () => (await openPages()).map(({ url }) => url))
      .toContain(`${suite.browser.extensionUrl}options.html`);
    await suite.browser.evaluateInExtension(async (options) => {
      const tabs = await browser.tabs.query({ url: options });
      await browser.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
    }, `${suite.browser.extensionUrl}options.html`);
  });
});
