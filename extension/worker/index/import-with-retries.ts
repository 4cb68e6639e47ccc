import { reopenAfterMs, sleep } from './sleep.ts';

const maxTries = 3;

/**
 * Imports, and tries again what may go better then: a connection that the browser broke off is
 * opened anew, and where there is no room for two indexes there may be for one. The old one is
 * forgotten for that alone. What is wrong with the package stays wrong.
 *
 * @param importOnce given what has to be done before anything is written
 * @param clear that of the first try
 * @throws what the last try met; that the disk is full, wherever that was met: readers have to know it
 */
export async function importWithRetries(
  importOnce: (clear: () => Promise<void>) => Promise<void>,
  clear: () => Promise<void>,
  forget: () => Promise<void>,
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
        clearFirst = forget;
      } else {
        clearFirst = () => sleep(reopenAfterMs);
      }
    }
  }
}
