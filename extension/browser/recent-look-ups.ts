import { browser } from 'wxt/browser';
import { addLookUp, parseRecentLookUps } from '../../core/settings/recent-look-ups.ts';
import { isCurrentTabPrivate } from './current-tab.ts';
import { readSettings } from './settings-store.ts';

/** Key in storage.local, beside the settings. */
const recentKey = 'recentLookUps';

/** Returns recent look-ups, the newest first; none unless the reader turned them on. */
export async function readRecentLookUps(): Promise<string[]> {
  if (!(await readSettings()).recentLookUps) return [];
  const stored = await browser.storage.local.get(recentKey);
  return parseRecentLookUps(stored[recentKey]);
}

/** Keeps a look-up if the reader turned that on and is not in a private window. */
export async function keepLookUp(text: string): Promise<void> {
  if (await isCurrentTabPrivate()) return;
  await navigator.locks.request(recentKey, async () => {
    // Read inside the lock, so that nothing is kept after the reader turned it off.
    if (!(await readSettings()).recentLookUps) return;
    const recent = addLookUp(await readRecentLookUps(), text);
    await browser.storage.local.set({ [recentKey]: recent });
  });
}

export async function clearRecentLookUps(): Promise<void> {
  await navigator.locks.request(recentKey, () => browser.storage.local.remove(recentKey));
}
