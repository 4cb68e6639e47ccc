import { expect, test } from 'vitest';
import { finishAnimations } from '../../scripts/browser/finish-animations.ts';
import { openCard } from '../../scripts/browser/open-card.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const { article, home } = mockAddresses;
const topicsOff = ['AI', 'AI in Autos', 'AI in Healthcare'];

inBothBrowsers((suite) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in pill and card (%s)',
    async (scheme) => {
      await suite.browser.setColorScheme(scheme);
      const tab = await suite.open(article);
      await tab.waitForCard();
      await tab.evaluateInCard(finishAnimations);
      expect(await tab.runAxeInCard()).toEqual([]);
      await openCard(tab);
      await tab.evaluateInCard(finishAnimations);
      expect(await tab.runAxeInCard()).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)('axe finds nothing in the popup (%s)', async (scheme) => {
    await suite.browser.setColorScheme(scheme);
    await suite.open(article);
    const shown = await suite.openPopup();
    expect(await shown.runAxe()).toEqual([]);
    await shown.close();
    await suite.set({ topicsOff });
    const filtered = await suite.openPopup();
    expect(await filtered.runAxe()).toEqual([]);
    await filtered.close();
    await suite.open(home);
    const unknown = await suite.openPopup();
    expect(await unknown.runAxe()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the options (%s)', async (scheme) => {
    await suite.browser.setColorScheme(scheme);
    await suite.set({
      topicsOff,
      minimumQualityPercentile: 40,
      mutedSites: ['medicalxpress.com'],
      mutedArticles: [{ key: 'medicalxpress.com/a', title: 'A muted article' }],
    });
    const options = await suite.openOptions();
    expect(await options.runAxe()).toEqual([]);
  });
});
