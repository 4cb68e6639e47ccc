import { reopenAfterMs, sleep } from './sleep.ts';

const maxTries = 3;

/** What may have to be done before anything is written. */
export interface ClearSteps {
  /** Before the first try. */
  clear(): Promise<void>;
  /** Before a further try after a full disk: deletes the old index. */
  clearForRoom(): Promise<void>;
}

/**
 * Runs an import, and again if it may succeed then: a connection that the browser broke off is opened
 * anew, and a disk without room for two indexes may have room for one. The old index is deleted for
 * that reason alone. A fault in the package is not retried.
 *
 * @param importOnce awaits its argument before it writes anything.
 * @throws the error of the last try; the error of the full disk if any try met it, because the reader
 *   has to know of that.
 */
export async function importWithRetries(
  importOnce: (clear: () => Promise<void>) => Promise<void>,
  { clear, clearForRoom }: ClearSteps,
): Promise<void> {
  let clearFirst = clear;
  let fullDisk: DOMException | undefined;
  for (let tries = 1; ; tries++) {
    try {
      return await importOnce(clearFirst);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (fullDisk !== undefined) throw fullDisk;
      if (tries === maxTries) throw error;
      if (error.name === 'QuotaExceededError') {
        fullDisk = error;
        clearFirst = clearForRoom;
      } else {
        clearFirst = () => sleep(reopenAfterMs);
      }
    }
  }
}
