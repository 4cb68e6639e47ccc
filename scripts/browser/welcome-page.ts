import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';

/** The page of the extension that it opens by itself once it is installed. */
export const welcomePage = 'welcome.html';

/** Whether the unpacked extension has one, and a background that opens it. */
export async function hasWelcomePage(directory: string): Promise<boolean> {
  if (!existsSync(join(directory, welcomePage))) return false;
  return 'background' in JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
}

declare const browser: Browser;

/** Sent as text to a page of the extension: whether the page was shown, now or in an earlier run. */
export async function wasWelcomePageShown(): Promise<boolean> {
  return 'welcomeVersion' in (await browser.storage.local.get('welcomeVersion'));
}
