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
  return beginReadingSettings(area)();
}

/**
 * Begins to read the settings, and returns what gives them as readSettings does. They are checked
 * only then: a worker that has just started makes no schema of them for a page that needs none.
 */
export function beginReadingSettings(area = browser.storage.local): () => Promise<Settings> {
  const reading = readField(area);
  // Nobody may ever ask for them.
  reading.catch(() => {});
  return () => reading.then(parseSettings).catch(() => defaultSettings);
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
  return parseSettings(await readField(area));
}

async function readField(area: typeof browser.storage.local): Promise<unknown> {
  return (await area.get(settingsKey))[settingsKey];
}
