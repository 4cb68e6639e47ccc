import {
  defaultSettings,
  parseSettings,
  type Settings,
  toStoredSettings,
} from '../../core/settings/settings.ts';
import { extensionApi } from './extension-api.ts';
import { settingsKey } from './watch-settings.ts';

/**
 * The settings, or the defaults where the browser cannot read them: Firefox on a full disk, for
 * one. The page is answered all the same.
 */
export function readSettings(area = extensionApi.storage.local): Promise<Settings> {
  return beginReadingSettings(area)();
}

/**
 * Begins to read the settings, and returns what gives them as readSettings does. They are checked
 * only then: a worker that has just started makes no schema of them for a page that needs none.
 */
export function beginReadingSettings(area = extensionApi.storage.local): () => Promise<Settings> {
  const reading = readField(area);
  // Nobody may ever ask for them.
  reading.catch(() => {});
  return () => reading.then(parseSettings).catch(() => defaultSettings);
}

/**
 * Changes the settings as they are at this moment. The lock spans all of the extension's pages and
 * its worker, so that two changes at once both hold.
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
  area = extensionApi.storage.local,
): Promise<Settings> {
  return navigator.locks.request(settingsKey, async () => {
    // Defaults in the place of settings that cannot be read would overwrite them.
    const settings = change(await readStored(area));
    await area.set({ [settingsKey]: toStoredSettings(settings) });
    return settings;
  });
}

async function readStored(area: typeof extensionApi.storage.local): Promise<Settings> {
  return parseSettings(await readField(area));
}

async function readField(area: typeof extensionApi.storage.local): Promise<unknown> {
  return (await area.get(settingsKey))[settingsKey];
}
