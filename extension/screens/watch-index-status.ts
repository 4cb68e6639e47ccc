import type { IndexStatus } from '../../core/protocol.ts';
import { sendMessage } from './send-message.ts';

export interface IndexWatcher {
  /** Reads where answers come from, and goes on reading while an import runs. */
  load(): Promise<void>;
  rebuild(): Promise<void>;
}

/** How often a running import is asked how far it is. */
const progressEveryMs = 200;

/** Calls back with where answers come from, after each action and as long as an import runs. */
export function watchIndexStatus(onStatus: (status: IndexStatus) => void): IndexWatcher {
  let status: IndexStatus | undefined;
  let rebuilds = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    if (status === undefined) return;
    // A rebuild that was asked for and waits for the store is one that has come no way yet.
    const { progress = rebuilds > 0 ? { done: 0, total: 1 } : undefined } = status;
    onStatus(progress === undefined ? status : { ...status, progress });
  };
  const load = async () => {
    clearTimeout(next);
    status = await sendMessage('readIndexStatus', {});
    show();
    clearTimeout(next);
    if (status.progress !== undefined || rebuilds > 0) next = setTimeout(load, progressEveryMs);
  };

  return {
    load,
    async rebuild() {
      rebuilds += 1;
      show();
      const rebuilding = sendMessage('rebuildIndex', {});
      await Promise.allSettled([load(), rebuilding]);
      rebuilds -= 1;
      // What was shown of the rebuild ends with it, whatever can be read then.
      show();
      await load();
    },
  };
}
