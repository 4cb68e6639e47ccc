import type { Count } from '../../core/index/index-facets.ts';
import type { IndexStatus } from '../../core/protocol.ts';
import type { Settings } from '../../core/settings.ts';
import { sendMessage } from '../messages/send-message.ts';
import { watchSettings } from '../settings/watch-settings.ts';
import { followIndex } from './follow-index.ts';

export interface OptionsState {
  settings: Settings;
  status: IndexStatus | undefined;
  topics: Count[] | undefined;
}

export interface OptionsActions {
  changeSettings(patch: Partial<Settings>): Promise<void>;
  rebuildIndex(): Promise<void>;
}

/** Calls back with what the options page shows, at the start and after every change of it. */
export function followOptions(onState: (state: OptionsState) => void): OptionsActions {
  let settings: Settings | undefined;
  let status: IndexStatus | undefined;
  let topics: Count[] | undefined;
  /** Own changes that are not stored yet: what is read meanwhile is older than what is shown. */
  let unsaved = 0;
  const show = () => {
    if (settings !== undefined) onState({ settings, status, topics });
  };
  const loadSettings = async () => {
    const stored = await sendMessage('readSettings', {});
    if (unsaved > 0) return;
    settings = stored;
    show();
  };
  const index = followIndex((read) => {
    status = read;
    show();
  });

  const loadTopics = async () => {
    topics = await sendMessage('readTopics', {});
    show();
  };

  watchSettings(loadSettings);
  void loadSettings().then(() => Promise.all([loadTopics(), index.load()]));

  return {
    async changeSettings(patch) {
      // Shown at once, so that a control never lags behind the hand that moves it.
      if (settings !== undefined) settings = { ...settings, ...patch };
      unsaved += 1;
      show();
      try {
        await sendMessage('changeSettings', patch);
      } finally {
        unsaved -= 1;
        // Also where the change was refused: the page shows what is stored.
        await loadSettings();
      }
    },
    rebuildIndex: index.rebuild,
  };
}
