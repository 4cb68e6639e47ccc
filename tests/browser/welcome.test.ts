import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumChatterHosts } from '../../scripts/browser/chromium/chromium-flags.ts';
import { type MockNetwork, openMockNetwork } from '../../scripts/browser/mock-network.ts';
import { openTestBrowser } from '../../scripts/browser/open-test-browser.ts';
import type { TestBrowser } from '../../scripts/browser/test-browser.ts';
import { welcomePage } from '../../scripts/browser/welcome-page.ts';
import { builtExtension } from '../../scripts/steps/build-extension.ts';

describe.each(['chromium', 'firefox'] as const)('the first page in %s', (name) => {
  let browser: TestBrowser;
  let net: MockNetwork;
  beforeAll(async () => {
    // A net that answers nothing: the browser is offline for all that it can tell.
    net = await openMockNetwork(() => undefined);
    browser = await openTestBrowser(name, {
      extensionDir: builtExtension(name),
      net,
      keepsFirstPage: true,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await net?.close();
  });

  test('opens once at the install, and not at an update', async () => {
    expect(await browser.closeExtensionPages(welcomePage)).toBe(1);
    await browser.updateExtension();
    // Whatever the update opens is there once the background has answered.
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('.facts dd') !== null);
    expect(await browser.closeExtensionPages(welcomePage)).toBe(0);
    await options.close();
  });

  test.each(['light', 'dark'] as const)(
    'works offline, and axe finds nothing (%s)',
    async (scheme) => {
      await browser.setColorScheme(scheme);
      net.reset();
      const page = await browser.openExtensionPage(welcomePage);
      await page.waitFor(() => document.querySelector('.example .piece') !== null);
      const words = await page.evaluate(() => document.body.innerText);
      for (const part of ['Counterpoint is ready', "predicts patients' race", 'The Next Web']) {
        expect(words).toContain(part);
      }
      expect(await page.runAxe()).toEqual([]);
      expect(await page.pageErrors()).toEqual([]);
      const asked = net.requests.filter(
        ({ url }) => !chromiumChatterHosts.includes(new URL(url).hostname),
      );
      expect(asked.map(({ url }) => url)).toEqual([]);
      await page.close();
    },
  );

  test('leads by keyboard to the settings', async () => {
    const page = await browser.openExtensionPage(welcomePage);
    await page.waitFor(() => document.querySelector('.example .piece') !== null);
    for (let step = 0; step < 20; step++) {
      await page.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Settings') break;
    }
    await page.press('Enter');
    await expect.poll(() => browser.closeExtensionPages('options.html')).toBe(1);
    await page.close();
  });

  test('fits a narrow window and one that is written from right to left', async () => {
    const page = await browser.openExtensionPage(welcomePage);
    await page.waitFor(() => document.querySelector('.example .piece') !== null);
    await page.setViewport(320, 640);
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await page.evaluate(() => document.querySelector('main')?.setAttribute('dir', 'rtl'));
    expect(await overflow()).toBe(0);
    await page.close();
  });
});
