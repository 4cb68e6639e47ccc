import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses, variantAddress } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const { article, counterpoint, home } = mockAddresses;

const noteOf = (tab: TestTab) =>
  tab
    .evaluateInCard((root) => root.querySelector('.undo-note span')?.textContent)
    .catch(() => undefined);
const isOpen = (tab: TestTab) =>
  tab.evaluateInCard((root) => root.querySelector('.card') !== null).catch(() => false);
const hasPill = (tab: TestTab) =>
  tab.evaluateInCard((root) => root.querySelector('.pill-open') !== null).catch(() => false);

/** Presses a button of the card by its words. */
async function press(tab: TestTab, label: string): Promise<void> {
  const marked = await tab.evaluateInCard((root, text) => {
    const button = [...root.querySelectorAll('button')].find((each) => each.textContent === text);
    button?.setAttribute('data-pressed', '');
    return button !== undefined;
  }, label);
  expect(marked, label).toBe(true);
  await tab.clickInCard('[data-pressed]');
  await tab
    .evaluateInCard((root) => {
      for (const each of root.querySelectorAll('[data-pressed]')) {
        each.removeAttribute('data-pressed');
      }
    })
    .catch(() => {});
}

inBothBrowsers((suite) => {
  test.each([
    ['Mute this article', 'This article is muted.'],
    ['Mute this site', 'medicalxpress.com is muted.'],
    ['Turn off pill and card', 'Pill and card are off.'],
    ['Mute until a new piece is linked', 'Muted until a new piece is linked.'],
    ['Mute for today', 'Everything is muted until midnight.'],
    ['Mute for now', 'Muted until you reload the page.'],
  ])('"%s" can be taken back, and leaves nothing behind then', async (label, note) => {
    const tab = await suite.open(article);
    await openCard(tab);
    const before = await suite.readSettings();
    await press(tab, 'More ways to mute');
    await press(tab, label);
    await expect.poll(() => noteOf(tab)).toBe(note);
    await suite.settle(tab);
    expect(await noteOf(tab)).toBe(note);
    await press(tab, 'Undo');
    await expect.poll(() => isOpen(tab)).toBe(true);
    await suite.settle(tab);
    expect(await isOpen(tab)).toBe(true);
    await expect.poll(() => suite.browser.readBadge(tab)).toBe('1');
    const { version: _, ...after } = (await suite.readSettings()) as { version?: number };
    expect({ ...before, ...after }).toMatchObject({
      ...(Object.keys(after).length > 0 && {
        mutedArticles: [],
        mutedSites: [],
        mutedUntilMs: 0,
        pill: true,
        card: 'closed',
      }),
    });
    expect(await tab.pageErrors()).toEqual([]);
  });

  test('the last topic that goes off can be taken back, whatever else changes meanwhile', async () => {
    const topicsOff = ['AI', 'AI in Autos'];
    await suite.set({ topicsOff });
    const tab = await suite.open(article);
    await openCard(tab);
    await tab.clickInCard('.topics li:first-child .topic');
    await expect.poll(() => noteOf(tab)).toBe('This article’s topics are off.');
    await suite.set({
      topicsOff: [...topicsOff, 'AI in Healthcare'],
      minimumQualityPercentile: 10,
    });
    await suite.settle(tab);
    expect(await noteOf(tab)).toBe('This article’s topics are off.');
    await press(tab, 'Undo');
    await expect.poll(() => isOpen(tab)).toBe(true);
    await expect
      .poll(() => suite.readSettings())
      .toMatchObject({ topicsOff, minimumQualityPercentile: 10 });
  });

  test('the note goes by itself, and the card stays away', async () => {
    const tab = await suite.open(article);
    await tab.waitForCard();
    await tab.clickInCard('.pill .icon-button');
    await expect.poll(() => noteOf(tab)).toBe('This article is muted.');
    await tab.waitForNoCard();
    await expect.poll(() => suite.browser.readBadge(tab)).toBe('');
  });

  test('what is hidden for now is back when the page is loaded again, and was stored nowhere', async () => {
    const tab = await suite.open(article);
    await openCard(tab);
    await press(tab, 'More ways to mute');
    await press(tab, 'Mute for now');
    await tab.waitForNoCard();
    expect(await suite.browser.readBadge(tab)).toBe('1');
    expect(await suite.readSettings()).toEqual({});
    await tab.reload();
    await tab.waitForCard();
  });

  test('quiet for today is quiet in every tab, and the popup says so and ends it', async () => {
    const tab = await suite.open(article);
    const other = await suite.open(counterpoint);
    await other.waitForCard();
    await openCard(tab);
    await press(tab, 'More ways to mute');
    await press(tab, 'Mute for today');
    await other.waitForNoCard();
    await expect.poll(() => suite.browser.readBadge(other)).toBe('');
    const popup = await suite.openPopup();
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText))
      .toContain('You muted everything for today');
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Unmute')?.click();
    });
    await other.waitForCard();
    await expect.poll(() => suite.browser.readBadge(other)).toBe('1');
  });

  test('an article that is hidden until there is something new shows itself when there is', async () => {
    const tab = await suite.open(article);
    await openCard(tab);
    await press(tab, 'More ways to mute');
    await press(tab, 'Mute until a new piece is linked');
    await tab.waitForNoCard();
    const { mutedArticles: [muted] = [] } = await suite.readSettings();
    expect(muted?.seen).toHaveLength(1);
    await tab.reload();
    await suite.settle(tab);
    await tab.waitForNoCard();
    // As if the piece had not been there when the reader said so.
    await suite.set({ mutedArticles: [{ key: '', title: '', ...muted, seen: [] }] });
    await tab.waitForCard();
  });

  test('a note of another page is not carried along', async () => {
    const tab = await suite.open(variantAddress('spa'));
    await tab.waitForCard();
    await tab.clickInCard('.pill .icon-button');
    await expect.poll(() => noteOf(tab)).toBe('This article is muted.');
    await tab.click('#push-other');
    await expect.poll(() => noteOf(tab)).toBe(undefined);
    await tab.waitForNoCard();
  });

  test('the number goes alone, and so does the pill', async () => {
    await suite.set({ badge: false });
    const tab = await suite.open(article);
    await tab.waitForCard();
    expect(await suite.browser.readBadge(tab)).toBe('');
    await suite.set({ pill: false });
    await tab.waitForNoCard();
    await expect.poll(() => suite.browser.readBadge(tab)).toBe('1');
  });

  test('without the card, the pill leads to the side panel, in Firefox to a tab', async () => {
    await suite.set({ card: 'off' });
    const tab = await suite.open(article);
    await tab.waitForCard();
    await tab.clickInCard('.pill-open');
    if (suite.name === 'chromium') {
      const panel = await suite.findPanel();
      await panel.waitFor(() => document.querySelector('.piece') !== null);
    } else {
      // What a reader does in a page is none of their acts there once the worker hears of it.
      await expect.poll(() => suite.browser.closeExtensionPages('sidepanel.html')).toBe(1);
    }
    expect(await isOpen(tab)).toBe(false);
  });

  test('the shortcut opens the card and closes it, without the pill too', async () => {
    const tab = await suite.open(article);
    await tab.waitForCard();
    await suite.browser.pressShortcut('open-card');
    await expect.poll(() => isOpen(tab)).toBe(true);
    await suite.browser.pressShortcut('open-card');
    await expect.poll(() => isOpen(tab)).toBe(false);
    expect(await hasPill(tab)).toBe(true);
    await suite.set({ pill: false });
    await tab.waitForNoCard();
    await suite.browser.pressShortcut('open-card');
    await expect.poll(() => isOpen(tab)).toBe(true);
    // A change of the settings leaves it open.
    await suite.set({ pill: false, theme: 'dark' });
    await expect
      .poll(() => tab.evaluateInCard((root) => root.querySelector('[data-theme=dark]') !== null))
      .toBe(true);
    await suite.browser.pressShortcut('open-card');
    await tab.waitForNoCard();
    expect(await tab.pageErrors()).toEqual([]);
  });

  test('where there is no card, the shortcut leads to what the popup says', async () => {
    const tab = await suite.open(home);
    await suite.settle(tab);
    await suite.browser.pressShortcut('open-card');
    const popup = await suite.browser.findPopup();
    await popup.waitFor(() => document.body.innerText.includes('This address is not in the index'));
    await popup.close();
  });
});
