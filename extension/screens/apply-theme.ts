import { browser } from 'wxt/browser';
import { readSettings } from '../browser/settings-store.ts';
import { watchSettings } from '../browser/watch-settings.ts';

/**
 * Gives the page of the extension that this runs in the colours that the reader chose, now and after
 * each change. Resolves when they are there: what is shown earlier would flash.
 */
export function applyTheme(): Promise<void> {
  const show = async () => {
    document.documentElement.dataset.theme = (await readSettings()).theme;
  };
  watchSettings(browser.storage.local, () => void show());
  return show();
}
