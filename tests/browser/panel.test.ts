import { expect, test } from 'vitest';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses, variantAddress } from '../../scripts/mock-web/addresses.ts';
import { type BrowserSuite, inBothBrowsers } from '../support/browser-suite.ts';

const { article, counterpoint, otherArticle, uncovered } = mockAddresses;
const articleTitle = "Artificial intelligence predicts patients' race from their medical images";
const counterpointTitle = 'No, MIT’s new AI can’t determine a person’s race from medical images';
const outOfSight = 'Counterpoint can see a tab’s address only on sites in its index.';
const unknown = 'This address is not in the index.';

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);
const shownTitle = (panel: TestTab) =>
  panel.evaluate(() => document.querySelector('.article .piece-link span')?.textContent);
const titles = (panel: TestTab) =>
  panel.evaluate(() =>
    [...document.querySelectorAll('[role=option] .title')].map((title) => title.textContent),
  );

/** Opens the side panel as a reader does, by the popup's button. */
async function openPanel(suite: BrowserSuite, popup?: TestTab): Promise<TestTab> {
  const opened = popup ?? (await suite.openPopup());
  await opened.evaluate(() => {
    document.querySelector('.popup-footer .plain-button:last-child')?.setAttribute('id', 'panel');
  });
  // The popup closes at the button's way down; its way up finds nobody any more.
  await opened.click('#panel').catch(() => {});
  return suite.findPanel();
}

inBothBrowsers((suite) => {
  test('opens beside the article, with all that is known of it', async () => {
    await suite.open(article);
    const panel = await openPanel(suite);
    await expect.poll(() => shownTitle(panel)).toBe(articleTitle);
    expect(await words(panel)).toContain(counterpointTitle);
    expect(await words(panel)).not.toContain('Open in side panel');
    expect(await panel.pageErrors()).toEqual([]);
  });

  test('keeps in step with the tab: by loads, without loads, and from tab to tab', async () => {
    const first = await suite.open(variantAddress('spa'));
    const panel = await openPanel(suite);
    await expect.poll(() => shownTitle(panel)).toBe(articleTitle);
    await first.evaluate((url) => history.pushState({}, '', url), otherArticle);
    await expect.poll(() => words(panel)).toContain('This page is not in the index.');
    await first.evaluate(() => {
      document.title = 'A garden';
    });
    await expect.poll(() => words(panel)).toContain(unknown);
    await first.back();
    await expect.poll(() => shownTitle(panel)).toBe(articleTitle);
    const second = await suite.open(uncovered);
    await expect.poll(() => words(panel)).toContain(outOfSight);
    expect(await words(panel)).not.toContain('example.org');
    await second.navigate(counterpoint);
    await expect.poll(() => shownTitle(panel)).toBe(counterpointTitle);
    await second.navigate(uncovered);
    await expect.poll(() => words(panel)).toContain(outOfSight);
    await first.activate();
    await expect.poll(() => shownTitle(panel)).toBe(articleTitle);
    await suite.openWindow(counterpoint);
    await suite.settle(first);
    expect(await shownTitle(panel), 'another window has its own').toBe(articleTitle);
    expect(await panel.pageErrors()).toEqual([]);
  });

  test('shows a site that is in no index where a click let it be read', async () => {
    await suite.open(uncovered);
    const panel = await openPanel(suite);
    await expect.poll(() => words(panel)).toContain(unknown);
  });

  test('takes over the words that were looked for, and keeps them one click away', async () => {
    const tab = await suite.open(uncovered);
    const popup = await suite.openPopup();
    await expect.poll(() => popup.evaluate(() => document.activeElement?.id)).toBe('look-up');
    await popup.type('race');
    await expect.poll(() => titles(popup)).toContain(articleTitle);
    const panel = await openPanel(suite, popup);
    await expect.poll(() => titles(panel)).toContain(articleTitle);
    const field = () =>
      panel.evaluate(() => document.querySelector<HTMLInputElement>('#look-up')?.value);
    expect(await field()).toBe('race');
    expect(await panel.runAxe()).toEqual([]);
    await tab.navigate(counterpoint);
    await expect.poll(() => shownTitle(panel)).toBe(counterpointTitle);
    await panel.click('.result > .plain-button');
    await expect.poll(() => titles(panel)).toContain(articleTitle);
    await tab.navigate(article);
    await expect.poll(() => shownTitle(panel)).toBe(articleTitle);
    expect(await field()).toBe('race');
  });

  test('follows the settings while it is open', async () => {
    await suite.open(article);
    const panel = await openPanel(suite);
    await expect.poll(() => words(panel)).toContain(counterpointTitle);
    await suite.set({ mutedSites: ['medicalxpress.com'] });
    await expect.poll(() => words(panel)).toContain('You muted medicalxpress.com.');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in it (%s)', async (scheme) => {
    await suite.browser.setColorScheme(scheme);
    const tab = await suite.open(article);
    const panel = await openPanel(suite);
    await expect.poll(() => shownTitle(panel)).toBe(articleTitle);
    expect(await panel.runAxe()).toEqual([]);
    await tab.navigate(otherArticle);
    await expect.poll(() => words(panel)).toContain(unknown);
    expect(await panel.runAxe()).toEqual([]);
    await tab.navigate(uncovered);
    await expect.poll(() => words(panel)).toContain(outOfSight);
    expect(await panel.runAxe()).toEqual([]);
  });
});
