import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const { article } = mockAddresses;

const first = '.topics li:first-child .topic';

inBothBrowsers((suite) => {
  const readTopicsOff = async () => (await suite.readSettings()).topicsOff;
  const readPressed = (tab: TestTab) =>
    tab.evaluateInCard((root) =>
      [...root.querySelectorAll('.topic')].map((topic) => topic.getAttribute('aria-pressed')),
    );

  test('switches a topic of the article off in the card, and on again, and the card stays open', async () => {
    const tab = await suite.open(article);
    await openCard(tab);
    await tab.clickInCard(first);
    await expect.poll(() => readPressed(tab)).toEqual(['false', 'true', 'true']);
    expect(await readTopicsOff()).toEqual(['AI in Healthcare']);
    await tab.clickInCard(first);
    await expect.poll(() => readPressed(tab)).toEqual(['true', 'true', 'true']);
    expect(await readTopicsOff()).toEqual([]);
    expect(await tab.pageErrors()).toEqual([]);
  });

  test('takes the card away with the last topic', async () => {
    await suite.set({ topicsOff: ['AI', 'AI in Autos'] });
    const tab = await suite.open(article);
    await openCard(tab);
    await tab.clickInCard(first);
    await tab.waitForNoCard();
    expect((await readTopicsOff())?.sort()).toEqual(['AI', 'AI in Autos', 'AI in Healthcare']);
  });

  test('switches it in the popup, which says that the article is hidden when the last goes off', async () => {
    await suite.set({ topicsOff: ['AI', 'AI in Autos'] });
    const tab = await suite.open(article);
    await tab.waitForCard();
    const popup = await suite.browser.openPopup();
    await popup.waitFor(() => document.querySelectorAll('.topic').length === 3);
    await popup.click(first);
    await popup.waitFor(() => document.querySelector('.hidden-page') !== null);
    await tab.waitForNoCard();
    // All of it, in spite of the settings: what is off is shown to be, and goes on again from there.
    await popup.click('.hidden-page .button');
    await popup.waitFor(() => document.querySelectorAll('.topic[aria-pressed=false]').length === 3);
    await popup.click(first);
    await popup.waitFor(() => document.querySelectorAll('.topic[aria-pressed=false]').length === 2);
    await tab.waitForCard();
    expect(await popup.pageErrors()).toEqual([]);
    await popup.close();
  });
});
