import { parseSettings, type Settings, toStoredSettings } from '../../core/settings.ts';
import { extensionApi } from '../extension-api.ts';
import { settingsKey } from './watch-settings.ts';

export async function readSettings(area = extensionApi.storage.local): Promise<Settings> {
  const stored = await area.get(settingsKey);
  return parseSettings(stored[settingsKey]);
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
    const settings = change(await readSettings(area));
    await area.set({ [settingsKey]: toStoredSettings(settings) });
    return settings;
  });
}
