import { browser } from 'wxt/browser';
import type { Settings } from '../../core/settings/settings.ts';
import {
  maxSettingsFileBytes,
  readSettingsFile,
  refuseSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from '../../core/settings/settings-file.ts';
import type { OptionsViewModel } from '../../core/view/options-view-model.ts';
import { readSiteAccess, requestSites, watchSiteAccess } from '../browser/site-access.ts';
import { watchSettings } from '../browser/watch-settings.ts';
import { saveFile } from './save-file.ts';
import { sendMessage } from './send-message.ts';
import { openShortcuts, readShortcut } from './shortcut.ts';
import { watchIndexStatus } from './watch-index-status.ts';

export type OptionsState = Pick<
  OptionsViewModel,
  'settings' | 'status' | 'topics' | 'hidden' | 'access' | 'shortcut' | 'version'
>;

export interface OptionsActions {
  changeSettings(patch: Partial<Settings>): Promise<void>;
  exportSettings(): void;
  readFile(file: File): Promise<SettingsFile>;
  /** Must be called in a click's event handler. */
  allowSites(hosts: string[]): Promise<void>;
  openShortcuts(): Promise<void>;
  rebuildIndex(): Promise<void>;
}

/** Calls back with what the options page shows, at the start and after every change. */
export function createOptionsController(onState: (state: OptionsState) => void): OptionsActions {
  let settings: Settings | undefined;
  let others: Omit<OptionsState, 'settings'> = {
    status: undefined,
    topics: undefined,
    hidden: undefined,
    access: undefined,
    shortcut: undefined,
    version: browser.runtime.getManifest().version,
  };
  /** Changes that are not stored yet. Settings read meanwhile are older than what is shown. */
  let unsaved = 0;
  const show = (changed: Partial<typeof others> = {}) => {
    others = { ...others, ...changed };
    if (settings !== undefined) onState({ settings, ...others });
  };
  const loadSettings = async () => {
    const stored = await sendMessage('readSettings', {});
    if (unsaved > 0) return;
    settings = stored;
    show();
    void hidden.load();
  };
  const hidden = createLoader(async () => {
    // If the index cannot be searched, hidden articles cannot be counted.
    show({ hidden: await sendMessage('readHidden', {}).catch(() => undefined) });
  });
  const index = watchIndexStatus((status) => show({ status }));
  const loadTopics = async () => show({ topics: await sendMessage('readTopics', {}) });
  const loadShortcut = async () => show({ shortcut: await readShortcut() });
  const loadAccess = async () => show({ access: await readSiteAccess() });

  watchSettings(browser.storage.local, () => void loadSettings());
  watchSiteAccess({ onChange: () => void loadAccess() });
  void loadSettings();
  void Promise.all([loadTopics(), index.load(), loadAccess(), loadShortcut()]);

  return {
    async changeSettings(patch) {
      // Shown at once, so that controls never lag.
      if (settings !== undefined) settings = { ...settings, ...patch };
      unsaved += 1;
      show();
      try {
        await sendMessage('changeSettings', patch);
      } finally {
        unsaved -= 1;
        // Also after a refused change: the page shows what is stored.
        await loadSettings();
      }
    },
    exportSettings() {
      if (settings !== undefined)
        saveFile('counterpoint-settings.json', writeSettingsFile(settings));
    },
    async readFile(file) {
      if (file.size > maxSettingsFileBytes) return refuseSettingsFile({ kind: 'tooLarge' });
      return readSettingsFile(await file.text());
    },
    async allowSites(hosts) {
      await requestSites(hosts);
      await loadAccess();
    },
    openShortcuts,
    rebuildIndex: index.rebuild,
  };
}

/** Never reads twice at once: requests during a read lead to one more read after it. */
function createLoader(read: () => Promise<void>): { load(): Promise<void> } {
  let running: Promise<void> | undefined;
  let isRequestedAgain = false;
  const run = async () => {
    do {
      isRequestedAgain = false;
      await read();
    } while (isRequestedAgain);
  };
  return {
    load() {
      if (running === undefined) {
        running = run().finally(() => {
          running = undefined;
        });
      } else {
        isRequestedAgain = true;
      }
      return running;
    },
  };
}
