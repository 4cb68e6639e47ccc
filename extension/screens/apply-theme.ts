import { browser } from 'wxt/browser';
import { readTheme } from '../../core/settings/themes.ts';
import { settingsKey, watchSettings } from '../browser/watch-settings.ts';

/**
 * Applies the reader's theme to this page of the extension, now and after each change. Resolves when it
 * is applied: anything shown before would flash in other colours.
 */
export function applyTheme(): Promise<void> {
  const { local } = browser.storage;
  const show = async () => {
    // Not readSettings: what checks all settings would be a third of what this page loads.
    const stored = await local.get(settingsKey).catch(() => ({}));
    document.documentElement.dataset.theme = readTheme(Reflect.get(stored, settingsKey));
  };
  watchSettings(local, () => void show());
  return show();
}
