import { rmSync } from 'node:fs';

const terminationSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Run in reverse order of registration: a browser ends before the folder that it writes to. */
const pending: (() => void)[] = [];

/**
 * Registers a function to run if the process ends first: by Ctrl+C or another signal that can be
 * handled, by an error, or by process.exit. Returns the function that cancels it.
 *
 * @param cleanUp must be synchronous: the process does not wait for promises.
 */
export function cleanUpOnExit(cleanUp: () => void): () => void {
  if (pending.length === 0) startListening();
  // A wrapper, because the same function can be registered twice.
  const entry = () => cleanUp();
  pending.push(entry);
  return () => {
    const at = pending.indexOf(entry);
    if (at === -1) return;
    pending.splice(at, 1);
    if (pending.length === 0) stopListening();
  };
}

function startListening(): void {
  process.on('exit', cleanUpAll);
  for (const signal of terminationSignals) process.on(signal, endBySignal);
}

function stopListening(): void {
  process.off('exit', cleanUpAll);
  for (const signal of terminationSignals) process.off(signal, endBySignal);
}

function cleanUpAll(): void {
  for (let cleanUp = pending.pop(); cleanUp !== undefined; cleanUp = pending.pop()) {
    try {
      cleanUp();
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
    }
  }
}

/** Sends the signal again, without a handler, so that the parent process sees what ended this one. */
function endBySignal(signal: NodeJS.Signals): void {
  cleanUpAll();
  stopListening();
  process.kill(process.pid, signal);
}

/** Removes a folder synchronously, with retries, because a process that is ending may write to it. */
export function removeNow(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}
