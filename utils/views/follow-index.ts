import type { IndexStatus } from '../../core/protocol.ts';
import { sendMessage } from '../messages/send-message.ts';

export interface IndexActions {
  /** Reads where answers come from, and goes on reading while an import runs. */
  load(): Promise<void>;
  rebuild(): Promise<void>;
}

/** How often a running import is asked how far it is. */
const progressEveryMs = 200;

/** Calls back with where answers come from, after each action and as long as an import runs. */
export function followIndex(onStatus: (status: IndexStatus) => void): IndexActions {
  let rebuilds = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  const load = async () => {
    clearTimeout(next);
    const status = await sendMessage('readIndexStatus', {});
    onStatus(status);
    clearTimeout(next);
    // A rebuild that was asked for may not have begun.
    if (status.progress !== undefined || rebuilds > 0) next = setTimeout(load, progressEveryMs);
  };

  return {
    load,
    async rebuild() {
      rebuilds += 1;
      const rebuilding = sendMessage('rebuildIndex', {});
      await Promise.allSettled([load(), rebuilding]);
      rebuilds -= 1;
      await load();
    },
  };
}
