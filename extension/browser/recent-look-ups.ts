import { browser } from 'wxt/browser';
import { addLookUp, parseRecentLookUps } from '../../core/settings/recent-look-ups.ts';
import { isCurrentTabPrivate } from './current-tab.ts';
import { readSettings } from './settings-store.ts';

/** Where they lie in storage.local, beside the settings. */
const recentKey = 'recentLookUps';

/** What the reader looked up, the newest first; nothing unless the reader asked to keep it. */
export async function readRecentLookUps(): Promise<string[]> {
  if (!(await readSettings()).recentLookUps) return [];
  const stored = await browser.storage.local.get(recentKey);
  return parseRecentLookUps(stored[recentKey]);
}

/** Keeps a look-up if the reader asked for that, and is not in a private window. */
export async function keepLookUp(text: string): Promise<void> {
  if (await isCurrentTabPrivate()) return;
  await navigator.locks.request(recentKey, async () => {
    // Looked at inside the lock, so that nothing is kept behind the back of who switches it off.
    if (!(await readSettings()).recentLookUps) return;
    const recent = addLookUp(await readRecentLookUps(), text);
    await browser.storage.local.set({ [recentKey]: recent });
  });
}

export async function clearRecentLookUps(): Promise<void> {
  await navigator.locks.request(recentKey, () => browser.storage.local.remove(recentKey));
}
