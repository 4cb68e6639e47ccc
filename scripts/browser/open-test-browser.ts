import type { BrowserName } from './find-browser.ts';
import { pollUntil } from './poll-until.ts';
import type { TestBrowser, TestBrowserOptions } from './test-browser.ts';
import { hasWelcomePage, wasWelcomePageShown, welcomePage } from './welcome-page.ts';

/**
 * Starts a browser with the extension. In the same profile the extension has the same origin and the
 * same storage again, even after kill().
 * Throws if the browser is not installed or does not start.
 */
export async function openTestBrowser(
  name: BrowserName,
  options: TestBrowserOptions,
): Promise<TestBrowser> {
  const browser = await openBrowser(name, options);
  if (!(await hasWelcomePage(options.extensionDir))) return browser;
  await pollUntil('the welcome page', () => browser.evaluateInExtension(wasWelcomePageShown));
  // The caller does not expect a tab that it did not open.
  if (options.keepsFirstPage !== true) await browser.closeExtensionPages(welcomePage);
  return browser;
}

async function openBrowser(name: BrowserName, options: TestBrowserOptions): Promise<TestBrowser> {
  // Dynamic imports, so that a run with one browser does not load the driver of the other.
  if (name === 'chromium') {
    const { openChromiumBrowser } = await import('./chromium/chromium-browser.ts');
    return openChromiumBrowser(options);
  }
  const { openFirefoxBrowser } = await import('./firefox/firefox-browser.ts');
  return openFirefoxBrowser(options);
}
