import { expect, test } from 'vitest';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';
import { lockStore, releaseStore } from '../support/stored-index.ts';

const { article } = mockAddresses;

const focused = (tab: TestTab) => tab.evaluate(() => document.activeElement?.textContent);
const readAlerts = (tab: TestTab) =>
  tab.evaluate(() => [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent));
/** The words beside the bar, and how far it is. */
const readBar = (tab: TestTab) =>
  tab.evaluate(() => {
    const bar = document.querySelector('progress');
    return bar === null ? undefined : [bar.labels[0]?.textContent, bar.value];
  });

inBothBrowsers((suite) => {
  test('the popup says that the index cannot be stored, tries again by keyboard, and shows how far it is', async () => {
    const tab = await suite.open(article);
    await tab.waitForCard();
    const options = await suite.openOptions();
    await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('storage');
    await options.close();
    await suite.browser.stopWorker();
    await suite.browser.evaluateInExtension(lockStore);
    try {
      await tab.activate();
      const popup = await suite.openPopup();
      expect(await popup.evaluate(() => document.body.innerText)).toContain('No, MIT’s new AI');
      await expect.poll(() => readAlerts(popup)).toHaveLength(1);
      expect(await readBar(popup)).toBeUndefined();
      for (const scheme of ['light', 'dark'] as const) {
        await suite.browser.setColorScheme(scheme);
        expect(await popup.runAxe()).toEqual([]);
      }

      for (let step = 0; step < 20 && (await focused(popup)) !== 'Try again'; step++)
        await popup.press('Tab');
      await popup.press('Enter');
      await expect.poll(() => readBar(popup)).toEqual(['Importing: 0%', 0]);
      expect(await focused(popup)).toBe('Try again');
      expect(await readAlerts(popup)).toEqual([]);
      expect(await popup.runAxe()).toEqual([]);
      await suite.browser.evaluateInExtension(releaseStore);
      await popup.waitFor(() => document.querySelector('.popup-index') === null);
      expect(await popup.pageErrors()).toEqual([]);
      await popup.close();
    } finally {
      await suite.browser.evaluateInExtension(releaseStore);
    }
    const mended = await suite.openOptions();
    expect(await readAlerts(mended)).toEqual([]);
    expect(await mended.evaluate(() => document.body.innerText)).toContain(
      'This browser’s storage',
    );
  });
});
