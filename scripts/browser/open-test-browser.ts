import type { BrowserName } from './find-browser.ts';
import { pollUntil } from './poll-until.ts';
import type { TestBrowser, TestBrowserOptions } from './test-browser.ts';
import { hasWelcomePage, wasWelcomePageShown, welcomePage } from './welcome-page.ts';

/**
 * Starts a browser with the extension in it. Opening the same profile again, also after kill(),
 * finds the same extension origin and what it stored.
 * Throws when the browser is not installed or does not start.
 */
export async function openTestBrowser(
  name: BrowserName,
  options: TestBrowserOptions,
): Promise<TestBrowser> {
  const browser = await openBrowser(name, options);
  if (!(await hasWelcomePage(options.extensionDir))) return browser;
  await pollUntil('the first page', () => browser.evaluateInExtension(wasWelcomePageShown));
  // A tab that opens by itself would stand between the tabs of whoever drives the browser.
  if (options.keepsFirstPage !== true) await browser.closeExtensionPages(welcomePage);
  return browser;
}

async function openBrowser(name: BrowserName, options: TestBrowserOptions): Promise<TestBrowser> {
  // Loaded on demand, so that a run with one browser does not pay for the other's driver.
  if (name === 'chromium') {
    const { openChromiumBrowser } = await import('./chromium/chromium-browser.ts');
    return openChromiumBrowser(options);
  }
  const { openFirefoxBrowser } = await import('./firefox/firefox-browser.ts');
  return openFirefoxBrowser(options);
}
