import { expect, test } from 'vitest';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { standInAddresses } from '../../scripts/stand-ins/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);

inBothBrowsers((suite) => {
  test('says which sites were taken away, in options and popup, and comes back with them', async () => {
    const options = await suite.openOptions();
    expect(await words(options)).not.toContain('keeps Counterpoint away');
    await suite.browser.setSiteAccess(false);
    await expect.poll(() => words(options)).toContain('away from 6 of the 6 sites');
    expect(await options.runAxe()).toEqual([]);

    const tab = await suite.open(standInAddresses.article);
    await suite.settle(tab);
    await tab.waitForNoCard();
    // In Chromium the first press of the button runs the gate that was held back, and opens no popup.
    if (suite.name === 'chromium') {
      await suite.openPopup().catch(() => undefined);
      await tab.waitForCard();
    }
    const popup = await suite.openPopup();
    await expect
      .poll(() => words(popup))
      .toContain('keeps Counterpoint away from medicalxpress.com');
    expect(await words(popup)).toContain('No, MIT’s new AI');
    expect(await popup.runAxe()).toEqual([]);
    await popup.close();

    // Chromium asks the reader in a bubble of its own, which no driver can press.
    await options.activate();
    if (suite.name === 'firefox') await options.click('.problem .button');
    else await suite.browser.setSiteAccess(true);
    await expect.poll(() => words(options)).not.toContain('keeps Counterpoint away');
    // The page that was open all the time gets its card without being loaded again.
    await tab.waitForCard();
  });
});
