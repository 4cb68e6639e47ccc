import type { Browser } from 'puppeteer-core';

interface ManagementPage {
  readonly chrome: {
    developerPrivate: { updateProfileConfiguration(choice: object): Promise<void> };
  };
}

/**
 * Switches developer mode on, as the switch at chrome://extensions does. Without it, Chromium
 * disables an unpacked extension that reloads itself (runtime.reload).
 */
export async function switchOnDeveloperMode(chromium: Browser): Promise<void> {
  const page = await chromium.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() => {
    const { developerPrivate } = (globalThis as unknown as ManagementPage).chrome;
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}
