import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';

/** The page that the extension opens when it has been installed. */
export const welcomePage = 'welcome.html';

/** Returns whether the unpacked extension has a welcome page, and a background that opens it. */
export async function hasWelcomePage(directory: string): Promise<boolean> {
  if (!existsSync(join(directory, welcomePage))) return false;
  return 'background' in JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
}

declare const browser: Browser;

/**
 * Returns whether the welcome page was shown, in this run or an earlier one. Runs in a page of the
 * extension, to which it is sent as text.
 */
export async function wasWelcomePageShown(): Promise<boolean> {
  return 'welcomeVersion' in (await browser.storage.local.get('welcomeVersion'));
}
