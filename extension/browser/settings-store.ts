import { browser } from 'wxt/browser';
import {
  defaultSettings,
  parseSettings,
  type Settings,
  toStoredSettings,
} from '../../core/settings/settings.ts';
import { settingsKey } from './watch-settings.ts';

/**
 * Returns the settings, or the defaults if the browser cannot read them, as Firefox on a full disk.
 * The page is answered all the same.
 */
export function readSettings(area = browser.storage.local): Promise<Settings> {
  return readStored(area).catch(() => defaultSettings);
}

/**
 * Changes the settings as they are at this moment, and returns them. All pages of the extension and
 * its worker share the lock, so that two changes at once both take effect. Throws if the settings
 * cannot be read or written.
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
  area = browser.storage.local,
): Promise<Settings> {
  return navigator.locks.request(settingsKey, async () => {
    // Not readSettings: its defaults would overwrite settings that cannot be read for now.
    const settings = change(await readStored(area));
    await area.set({ [settingsKey]: toStoredSettings(settings) });
    return settings;
  });
}

async function readStored(area: typeof browser.storage.local): Promise<Settings> {
  const stored = await area.get(settingsKey);
  return parseSettings(stored[settingsKey]);
}
