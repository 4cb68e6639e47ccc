import { browser } from 'wxt/browser';
import { parseSeenVersion, welcomeVersion } from '../../core/welcome.ts';

/** Key in storage.local, apart from the settings: neither reset nor import brings the page back. */
const seenKey = 'welcomeVersion';

/** Returns the version of the welcome page that the reader saw last; undefined if none is stored. */
export async function readSeenWelcome(): Promise<number | undefined> {
  const stored = await browser.storage.local.get(seenKey);
  return parseSeenVersion(stored[seenKey]);
}

/** Called by the welcome page once the reader sees it. */
export async function markWelcomeSeen(): Promise<void> {
  await browser.storage.local.set({ [seenKey]: welcomeVersion });
}
