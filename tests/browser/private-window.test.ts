import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

inBothBrowsers((suite) => {
  test('works in a private window where the reader allows it', async () => {
    const tab = await suite.browser.openPrivateTab(mockAddresses.article);
    try {
      await tab.waitForCard();
      expect(await suite.browser.readBadge(tab)).toBe('1');
      await openCard(tab);
      expect(await tab.evaluateInCard((root) => root.textContent)).toContain('No, MIT’s new AI');
      await tab.press('Escape');
      await tab.clickInCard('.pill .icon-button');
      await tab.waitForNoCard();
      expect(await suite.readSettings(), 'a private page leaves no trace').toEqual({});
      await suite.set({ minimumQualityPercentile: 10 });
      await suite.settle(tab);
      await tab.waitForNoCard();
      await tab.navigate(mockAddresses.home);
      await suite.settle(tab);
      await tab.waitForNoCard();
    } finally {
      await tab.close();
    }
  });
});
