import { browser } from 'wxt/browser';
import { isWelcomeDue } from '../../core/welcome.ts';
import { markWelcomeSeen, readSeenWelcome } from '../browser/seen-welcome.ts';

/**
 * Opens the welcome page if the reader has not seen it, or not since the promise on privacy changed.
 *
 * @param reason runtime.OnInstalledReason
 */
export async function openWelcomePage(reason: string): Promise<void> {
  const seen = await readSeenWelcome();
  if (isWelcomeDue(reason, seen)) await browser.tabs.create({ url: '/welcome.html' });
  else if (seen === undefined) await markWelcomeSeen();
}
