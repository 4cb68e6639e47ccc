import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses, variantAddress } from '../../scripts/mock-web/addresses.ts';
import { type BrowserSuite, inOwnBrowsers } from '../support/browser-suite.ts';

const { article, counterpoint, home, otherArticle } = mockAddresses;

/** As long as an answer would take, where nobody answers. */
const answerMs = 250;

const countCards = (tab: TestTab) =>
  tab.evaluate(() => document.querySelectorAll('counterpoint-card').length);

/** Marks the card in the page, so that a later one can be told apart. */
const markCard = (tab: TestTab) =>
  tab.evaluate(() => document.querySelector('counterpoint-card')?.setAttribute('data-old', ''));

/** Resolves once the marked card is replaced by just one other. */
async function expectNewCard({ browser }: BrowserSuite, tab: TestTab): Promise<void> {
  await tab.waitFor(() => document.querySelector('counterpoint-card:not([data-old])') !== null);
  expect(await countCards(tab)).toBe(1);
  await expect.poll(() => browser.readBadge(tab)).toBe('1');
}

async function pressInFooter(tab: TestTab, label: string): Promise<void> {
  const at = await tab.evaluateInCard(
    (root, text) =>
      [...root.querySelectorAll('.card-footer button')].findIndex(
        (each) => each.textContent === text,
      ),
    label,
  );
  await tab.clickInCard(`.card-footer button:nth-of-type(${Number(at) + 1})`);
}

inOwnBrowsers((suite) => {
  const update = async (tab: TestTab) => {
    await markCard(tab);
    await suite.browser.updateExtension();
  };

  test('an update puts a card that works into the place of the one that is open in a page', async () => {
    const tab = await suite.open(variantAddress('spa'));
    await openCard(tab);
    await update(tab);
    await expectNewCard(suite, tab);
    await openCard(tab);
    expect(await tab.evaluateInCard((root) => root.textContent)).toContain('No, MIT’s new AI');
    await pressInFooter(tab, 'Mute this article');
    await tab.waitForNoCard();
    expect((await suite.readSettings()).mutedArticles).toHaveLength(1);
    await suite.set({});
    await tab.waitForCard();
    expect(await countCards(tab)).toBe(1);
    expect(await tab.pageErrors()).toEqual([]);
  });

  test('after several updates an open page is followed by one gate alone', async () => {
    const tab = await suite.open(variantAddress('spa'));
    await tab.waitForCard();
    for (let round = 0; round < 3; round++) {
      await update(tab);
      await expectNewCard(suite, tab);
    }
    for (let round = 0; round < 2; round++) {
      await tab.click('#push-other');
      await tab.waitForNoCard();
      await expect.poll(() => suite.browser.readBadge(tab)).toBe('');
      await tab.click('#push-article');
      await tab.waitForCard();
      await expect.poll(() => suite.browser.readBadge(tab)).toBe('1');
      expect(await countCards(tab)).toBe(1);
    }
    await suite.set({ badge: false });
    await expect.poll(() => suite.browser.readBadge(tab)).toBe('');
    await suite.set({ pill: false, card: 'off' });
    await tab.waitForNoCard();
    expect(await tab.pageErrors()).toEqual([]);
  });

  test('an update reaches all open pages, also while the worker sleeps', async () => {
    const tabs = [await suite.open(article), await suite.open(counterpoint)];
    const other = await suite.open(home);
    for (const tab of tabs) await tab.waitForCard();
    await suite.set({ topicsOff: ['AI'] });
    for (const tab of tabs) await markCard(tab);
    await suite.browser.stopWorker();
    await suite.browser.updateExtension();
    for (const tab of tabs) await expectNewCard(suite, tab);
    expect(await countCards(other)).toBe(0);
    expect((await suite.readSettings()).topicsOff).toEqual(['AI']);
    for (const tab of [...tabs, other]) expect(await tab.pageErrors()).toEqual([]);
  });

  test('a page that comes back after an update shows no card that is dead', async () => {
    const tab = await suite.open(article);
    await tab.waitForCard();
    await markCard(tab);
    await tab.navigate(otherArticle);
    await suite.browser.updateExtension();
    await tab.back();
    await suite.settle(tab);
    expect(await tab.evaluate(() => document.querySelector('counterpoint-card[data-old]'))).toBe(
      null,
    );
    await tab.reload();
    await expectNewCard(suite, tab);
    expect(await tab.pageErrors()).toEqual([]);
  });

  test.each([
    ['.card [aria-label=Close]', 'Close'],
    ['.card-footer button:nth-of-type(1)', 'Mute this article'],
    ['.card-footer button:nth-of-type(5)', 'Settings'],
  ])('once removed, breaks nothing when %s (%s) is pressed in what it left', async (selector) => {
    const tab = await suite.open(variantAddress('spa'));
    await openCard(tab);
    try {
      await suite.browser.removeExtension();
      await tab.clickInCard(selector);
      // Firefox ends the card's own scripts; elsewhere it goes at the first touch.
      if (suite.name === 'chromium') await tab.waitForNoCard();
      await tab.click('#push-other');
      await tab.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), answerMs);
      expect(await tab.pageErrors()).toEqual([]);
    } finally {
      await suite.browser.updateExtension();
    }
    // The page is no article by now, so what was left there goes.
    await tab.waitForNoCard();
    await tab.click('#push-article');
    await expectNewCard(suite, tab);
    expect(await tab.pageErrors()).toEqual([]);
  });
});
