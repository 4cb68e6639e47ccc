import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { standInAddresses } from '../../scripts/stand-ins/addresses.ts';
import { inBrowser } from '../support/browser-suite.ts';

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);

declare const browser: Browser;

// Chromium lets no extension give back the hosts of its manifest, and no driver press its own menu.
inBrowser('firefox', (suite) => {
  test('says which sites were taken away, in options and popup, and asks for them on a click', async () => {
    const origins = ['*://*.medicalxpress.com/*'];
    const options = await suite.openOptions();
    expect(await words(options)).not.toContain('keeps Counterpoint away');
    await suite.browser.evaluateInExtension(
      (some) => browser.permissions.remove({ origins: some }),
      origins,
    );
    await expect
      .poll(() => words(options))
      .toContain('keeps Counterpoint away from 1 of the 6 sites');
    expect(await options.runAxe()).toEqual([]);

    const tab = await suite.open(standInAddresses.article);
    await suite.settle(tab);
    await tab.waitForNoCard();
    const popup = await suite.openPopup();
    await expect
      .poll(() => words(popup))
      .toContain('keeps Counterpoint away from medicalxpress.com');
    expect(await words(popup)).toContain('No, MIT’s new AI');
    expect(await popup.runAxe()).toEqual([]);
    await popup.close();

    await options.activate();
    await options.click('.problem .button');
    await expect.poll(() => words(options)).not.toContain('keeps Counterpoint away');
    // The page that was open all the time gets its card without being loaded again.
    await tab.waitForCard();
  });
});
