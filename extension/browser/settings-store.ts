import { browser } from 'wxt/browser';
import {
  defaultSettings,
  parseSettings,
  type Settings,
  toStoredSettings,
} from '../../core/settings/settings.ts';
import { settingsKey } from './watch-settings.ts';

/**
 * The settings, or the defaults where the browser cannot read them: Firefox on a full disk, for
 * one. The page is answered all the same.
 */
export function readSettings(area = browser.storage.local): Promise<Settings> {
  return readStored(area).catch(() => defaultSettings);
}

/**
 * Changes the settings as they are at this moment. The lock spans all of the extension's pages and
 * its worker, so that two changes at once both hold.
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
  area = browser.storage.local,
): Promise<Settings> {
  return navigator.locks.request(settingsKey, async () => {
    // Defaults in the place of settings that cannot be read would overwrite them.
    const settings = change(await readStored(area));
    await area.set({ [settingsKey]: toStoredSettings(settings) });
    return settings;
  });
}

async function readStored(area: typeof browser.storage.local): Promise<Settings> {
  const stored = await area.get(settingsKey);
  return parseSettings(stored[settingsKey]);
}
