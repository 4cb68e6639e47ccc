import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import { mockAddresses, variantAddress } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

/** Runs in the card: what a reader sees of it, however the page is styled. */
function measureCard(root: ShadowRoot) {
  const card = root.querySelector('.card') as HTMLElement;
  const title = root.querySelector('.piece .title') as HTMLElement;
  const box = card.getBoundingClientRect();
  return {
    display: getComputedStyle(card).display,
    width: box.width,
    isInView: box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && box.left >= 0,
    fontSize: getComputedStyle(title).fontSize,
    colour: getComputedStyle(title).color,
    background: getComputedStyle(card).backgroundColor,
    isOnTop:
      (root.host as HTMLElement).matches(':not([hidden])') &&
      document.elementFromPoint(box.left + box.width / 2, box.top + 20) === root.host,
  };
}

inBothBrowsers((suite) => {
  test.each(['csp', 'hostile-elements'] as const)(
    'the card is intact on a page with %s',
    async (variant) => {
      await suite.set({ card: 'open' });
      const plain = await suite.open(mockAddresses.article);
      await plain.waitForCard();
      const expected = await plain.evaluateInCard(measureCard);
      expect(expected).toMatchObject({ isInView: true, isOnTop: true });
      const tab = await suite.open(variantAddress(variant));
      await tab.waitForCard();
      expect(await tab.evaluateInCard(measureCard)).toEqual(expected);
      expect(await tab.pageErrors()).toEqual([]);
    },
  );

  test('the card goes with a page that hides even its root, and breaks nothing', async () => {
    const tab = await suite.open(variantAddress('hostile-css'));
    await tab.waitForCard();
    const width = await tab.evaluateInCard((root) => root.host.getBoundingClientRect().width);
    expect(width).toBe(0);
    expect(await tab.evaluate(() => document.body.getBoundingClientRect().width)).toBe(0);
    expect(await tab.pageErrors()).toEqual([]);
    expect(await suite.browser.readBadge(tab)).toBe('1');
  });

  test('the page stays whole where it removes unknown elements', async () => {
    const tab = await suite.open(variantAddress('remover'));
    await suite.settle(tab);
    expect(await tab.evaluate(() => document.querySelectorAll('counterpoint-card').length)).toBe(0);
    expect(await tab.pageErrors()).toEqual([]);
    expect(await suite.browser.readBadge(tab)).toBe('1');
  });

  test('the page can neither see into the card nor call the extension', async () => {
    const tab = await suite.open(mockAddresses.article);
    await tab.waitForCard();
    const seen = await tab.evaluate(() => ({
      root: document.querySelector('counterpoint-card')?.shadowRoot ?? 'closed',
      globals: Object.keys(globalThis).filter((name) => /counterpoint/i.test(name)),
      body: document.body.querySelectorAll('counterpoint-card').length,
    }));
    expect(seen).toEqual({ root: 'closed', globals: [], body: 0 });
  });

  test('the page moves by no pixel when the card comes', async () => {
    await suite.set({ pill: false, card: 'off' });
    const tab = await suite.open(mockAddresses.article);
    const measure = () =>
      tab.evaluate(() => [
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
        ...[...document.querySelectorAll('body *')].map((each) => {
          const { top, left, width, height } = each.getBoundingClientRect();
          return [each.localName, top, left, width, height].join(' ');
        }),
      ]);
    // The gate hears of settings once it has an answer.
    await suite.settle(tab);
    const before = await measure();
    await suite.set({ card: 'open' });
    await tab.waitForCard();
    expect(await measure()).toEqual(before);
  });

  test('keys pressed in the card do not bubble to shortcuts of the page', async () => {
    const tab = await suite.open(mockAddresses.article);
    await tab.waitForCard();
    await tab.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        document.title += ` [${key}]`;
      });
    });
    await openCard(tab);
    await tab.press('j');
    await tab.press('Escape');
    await expect
      .poll(() => tab.evaluateInCard((root) => root.querySelector('.pill') !== null))
      .toBe(true);
    expect(await tab.evaluate(() => document.title)).not.toMatch(/\[/);
  });
});
