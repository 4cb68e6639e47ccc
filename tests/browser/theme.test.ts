import { expect, test } from 'vitest';
import { finishAnimations } from '../../scripts/browser/finish-animations.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

/** Whether the background of the text is dark. */
const isPageDark = (tab: TestTab) =>
  tab.evaluate(() => {
    const colour = getComputedStyle(document.documentElement).getPropertyValue('color-scheme');
    const body = getComputedStyle(document.body).color;
    return `${colour} ${Number(/\d+/.exec(body)?.[0]) > 128 ? 'dark' : 'light'}`;
  });

inBothBrowsers((suite) => {
  test.each([
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const)(
    '%s holds in card, popup and options on a system that is %s',
    async (theme, system) => {
      await suite.browser.setColorScheme(system);
      await suite.set({ theme, card: 'open' });
      const tab = await suite.open(mockAddresses.article);
      await tab.waitForCard();
      const cardColour = await tab.evaluateInCard((root) => {
        const card = root.querySelector('.card') as Element;
        return Number(/\d+/.exec(getComputedStyle(card).backgroundColor)?.[0]);
      });
      expect(Number(cardColour) < 128).toBe(theme === 'dark');
      await tab.evaluateInCard(finishAnimations);
      expect(await tab.runAxeInCard()).toEqual([]);
      const popup = await suite.openPopup();
      expect(await isPageDark(popup)).toBe(`${theme} ${theme}`);
      expect(await popup.runAxe()).toEqual([]);
      await popup.close();
      const options = await suite.openOptions();
      expect(await isPageDark(options)).toBe(`${theme} ${theme}`);
      expect(await options.runAxe()).toEqual([]);
    },
  );

  test('a change reaches what is open at once', async () => {
    const tab = await suite.open(mockAddresses.article);
    await tab.waitForCard();
    const options = await suite.openOptions();
    expect(await isPageDark(options)).toBe('light dark light');
    await options.evaluate(() =>
      document.querySelector<HTMLInputElement>('input[name=theme][value=dark]')?.click(),
    );
    await expect.poll(() => isPageDark(options)).toBe('dark dark');
    await expect
      .poll(() =>
        tab.evaluateInCard((root) =>
          root.querySelector('.counterpoint')?.getAttribute('data-theme'),
        ),
      )
      .toBe('dark');
  });
});
