import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import {
  mockAddresses,
  prerendersArticle,
  variantAddress,
} from '../../scripts/mock-web/addresses.ts';
import { type BrowserSuite, inBothBrowsers, inBrowser } from '../support/browser-suite.ts';
import { chooseRounds } from '../support/choose-rounds.ts';

const { article, home, otherArticle, topicList, uncovered } = mockAddresses;

async function expectShown({ browser }: BrowserSuite, tab: TestTab): Promise<void> {
  await tab.waitForCard();
  await expect.poll(() => browser.readBadge(tab)).toBe('1');
}

async function expectNothing(suite: BrowserSuite, tab: TestTab): Promise<void> {
  await tab.waitForNoCard();
  await suite.settle(tab);
  await tab.waitForNoCard();
  expect(await suite.browser.readBadge(tab)).toBe('');
}

inBothBrowsers((suite) => {
  test.each(['pushState', 'replaceState'] as const)(
    'follows %s away from the article and back to it',
    async (how) => {
      const tab = await suite.open(variantAddress('spa'));
      await expectShown(suite, tab);
      const go = (address: string) =>
        tab.evaluate((method, url) => history[method]({}, '', url), how, address);
      for (let round = 0; round < 3; round++) {
        await go(otherArticle);
        await expectNothing(suite, tab);
        await go(article);
        await expectShown(suite, tab);
      }
      expect(await tab.pageErrors()).toEqual([]);
    },
  );

  test('follows the back button inside a page', async () => {
    const tab = await suite.open(variantAddress('spa'));
    await expectShown(suite, tab);
    await tab.click('#push-list');
    await expectNothing(suite, tab);
    await tab.evaluate(() => history.back());
    await expectShown(suite, tab);
    await tab.evaluate(() => history.forward());
    await expectNothing(suite, tab);
  });

  test('ends with the last page when the address changes faster than answers come', async () => {
    const tab = await suite.open(variantAddress('spa'));
    await expectShown(suite, tab);
    const flicker = (first: string, last: string) =>
      tab.evaluate(
        (one, two) => {
          for (let at = 0; at < 20; at++) history.pushState({}, '', at % 2 === 0 ? one : two);
        },
        first,
        last,
      );
    await flicker(article, topicList);
    await expectNothing(suite, tab);
    await flicker(topicList, article);
    await expectShown(suite, tab);
  });

  test('keeps the card as it is when only the fragment changes', async () => {
    const tab = await suite.open(article);
    await expectShown(suite, tab);
    await openCard(tab);
    await tab.evaluate(() => {
      location.hash = 'comments';
    });
    await suite.settle(tab);
    expect(await tab.evaluateInCard((root) => root.querySelector('.card') !== null)).toBe(true);
    expect(await suite.browser.readBadge(tab)).toBe('1');
  });

  test('has card and badge again on a page that comes back from the back/forward cache', async () => {
    const tab = await suite.open(article);
    await expectShown(suite, tab);
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `restored ${persisted}`;
      });
    });
    await tab.navigate(home);
    await expectNothing(suite, tab);
    await tab.back();
    await expectShown(suite, tab);
    expect(await tab.evaluate(() => document.title)).toBe('restored true');
    await tab.forward();
    await expectNothing(suite, tab);
  });

  test('leaves no badge behind on a site that the reader went to before the answer came', async () => {
    const tab = await suite.open(home);
    const rounds = chooseRounds({ few: 8, all: 24 });
    for (let round = 0; round < rounds; round++) {
      const delayMs = (12 * round) / rounds;
      const leave = `setTimeout(() => location.assign('${uncovered}'), ${delayMs})`;
      suite.serve(
        article,
        `<!doctype html><title>Article</title><p>Text</p><script>${leave}</script>`,
      );
      await tab.navigate(article);
      await expect.poll(() => tab.url()).toBe(uncovered);
      await suite.settle(tab);
      expect(await suite.browser.readBadge(tab), `left after ${delayMs} ms`).toBe('');
    }
  });

  test('trusts no tag once the address has changed without a load, and none on a home page', async () => {
    suite.serve(home, '<!doctype html><link rel="canonical" href="/"><title>Application</title>');
    const tab = await suite.open(home);
    await tab.evaluate((address) => {
      history.pushState({}, '', address);
      // Such applications name the new page in the head a moment later, if at all.
      setTimeout(() => document.querySelector('link')?.setAttribute('href', address), 30);
    }, article);
    await expectShown(suite, tab);
    await suite.settle(tab);
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.url()).toBe(home);
    await expectNothing(suite, tab);
    const popup = await suite.openPopup();
    expect(await popup.evaluate(() => document.body.innerText)).toContain(
      'This address is not in the index.',
    );
    await popup.close();
    suite.serve(home, `<!doctype html><link rel="canonical" href="${article}"><title>Home</title>`);
    await tab.navigate(home);
    await expectNothing(suite, tab);
  });

  test('keeps a declared match on a page that cleans its own address', async () => {
    const declares = mockAddresses.declaresArticle;
    for (const when of ['0', '600']) {
      const clean = `setTimeout(() => history.replaceState({}, '', location.pathname), ${when})`;
      suite.serve(
        `${declares}?utm_source=mail`,
        `<!doctype html><link rel="canonical" href="${article}"><title>A</title><script>${clean}</script>`,
      );
      const tab = await suite.open(`${declares}?utm_source=mail`);
      await expectShown(suite, tab);
      await expect.poll(() => tab.url()).toBe(declares);
      await suite.settle(tab);
      await expectShown(suite, tab);
    }
  });

  test('matches by address whatever a page declares, and however long', async () => {
    const tags = (['\u0436', '\u0905', 'a'] as const).map(
      (letter, at) =>
        `<link rel="${at === 2 ? 'amphtml' : 'canonical'}" href="/${letter.repeat(1_500)}">`,
    );
    for (const tag of tags) {
      suite.serve(article, `<!doctype html>${tag}<title>Article</title><p>Text</p>`);
      const tab = await suite.open(article);
      await expectShown(suite, tab);
    }
  });

  test('has one card, and one only, after many loads', async () => {
    const tab = await suite.open(article);
    for (let round = 0; round < 3; round++) {
      await tab.reload();
      await expectShown(suite, tab);
    }
    expect(await tab.evaluate(() => document.querySelectorAll('counterpoint-card').length)).toBe(1);
  });
});

inBrowser('chromium', (suite) => {
  test('asks about a prerendered page only when it is shown (Firefox prerenders nothing)', async () => {
    const tab = await suite.open(prerendersArticle);
    await expect.poll(() => suite.requests()).toContain(article);
    await suite.settle(tab);
    await expectNothing(suite, tab);
    await tab.click(`a[href="${article}"]`);
    await expect.poll(() => tab.url()).toBe(article);
    const activation = await tab.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as { activationStart?: number })
          .activationStart,
    );
    expect(activation).toBeGreaterThan(0);
    await expectShown(suite, tab);
  });

  test('shows nothing on a page that was prerendered from the article (Firefox prerenders nothing)', async () => {
    const tab = await suite.open(variantAddress('prerender'));
    await expectShown(suite, tab);
    await expect.poll(() => suite.requests()).toContain(topicList);
    await tab.click(`a[href="${topicList}"]`);
    await expect.poll(() => tab.url()).toBe(topicList);
    await expectNothing(suite, tab);
  });
});
