import { browser } from 'wxt/browser';
import { readSettings } from '../browser/settings-store.ts';
import { watchSettings } from '../browser/watch-settings.ts';

/**
 * Applies the reader's theme to this page of the extension, now and after each change. Resolves when it
 * is applied: anything shown before would flash in other colours.
 */
export function applyTheme(): Promise<void> {
  const show = async () => {
    document.documentElement.dataset.theme = (await readSettings()).theme;
  };
  watchSettings(browser.storage.local, () => void show());
  return show();
}
