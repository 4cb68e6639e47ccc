import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { type BrowserSuite, inBothBrowsers } from '../support/browser-suite.ts';

const { article, otherArticle } = mockAddresses;

async function expectShown({ browser }: BrowserSuite, tab: TestTab): Promise<void> {
  await tab.waitForCard();
  await expect.poll(() => browser.readBadge(tab)).toBe('1');
}

inBothBrowsers((suite) => {
  test('shows card and badge in each of two windows, and closing one disturbs nothing', async () => {
    const first = await suite.open(article);
    const second = await suite.openWindow(article);
    await expectShown(suite, first);
    await expectShown(suite, second);
    await second.navigate(otherArticle);
    await expect.poll(() => suite.browser.readBadge(second)).toBe('');
    await expectShown(suite, first);
    await second.navigate(article);
    await expectShown(suite, second);

    await openCard(first);
    await second.close();
    await suite.settle(first);
    expect(await first.evaluateInCard((root) => root.querySelector('.card') !== null)).toBe(true);
    await expectShown(suite, first);
    const third = await suite.open(article);
    await expectShown(suite, third);
    for (const tab of [first, third]) expect(await tab.pageErrors()).toEqual([]);
  });

  test('shows in the other window what a reader hid or set in one', async () => {
    const first = await suite.open(article);
    const second = await suite.openWindow(article);
    const options = await suite.openOptions();
    await expectShown(suite, first);
    await expectShown(suite, second);
    await second.activate();
    await second.clickInCard('.pill .icon-button');
    await second.waitForNoCard();
    await first.waitForNoCard();
    await expect.poll(() => suite.browser.readBadge(first)).toBe('');
    const listed = () => options.evaluate(() => document.querySelectorAll('.muted-list li').length);
    await expect.poll(listed).toBe(1);

    await options.activate();
    await options.click('.muted-list button');
    await expectShown(suite, first);
    await expectShown(suite, second);
    for (const tab of [first, second, options]) expect(await tab.pageErrors()).toEqual([]);
  });

  test('looks up in the popup what is in its own window', async () => {
    await suite.open(otherArticle);
    const second = await suite.openWindow(article);
    await expectShown(suite, second);
    const popup = await suite.openPopup();
    expect(await popup.evaluate(() => document.body.innerText)).toContain('No, MIT’s new AI');
  });
});
