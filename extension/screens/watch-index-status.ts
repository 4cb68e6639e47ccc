import type { IndexStatus } from '../../core/protocol.ts';
import { sendMessage } from './send-message.ts';

export interface IndexWatcher {
  /** Reads the status, and again and again while an import runs. */
  load(): Promise<void>;
  rebuild(): Promise<void>;
}

/** How often the progress of a running import is read. */
const progressEveryMs = 200;

/** Calls back with the status of the index, after each action and while an import runs. */
export function watchIndexStatus(onStatus: (status: IndexStatus) => void): IndexWatcher {
  let status: IndexStatus | undefined;
  let rebuilds = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    if (status === undefined) return;
    // A rebuild that still waits for the store shows as 0 %.
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
      // Its progress disappears with it, even if the status cannot be read.
      show();
      await load();
    },
  };
}
