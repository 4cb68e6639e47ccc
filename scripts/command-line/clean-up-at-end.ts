import { rmSync } from 'node:fs';

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What began last ends first: a browser before the folder that it writes to. */
const pending: (() => void)[] = [];

/**
 * Has something done, should the process end before it is called off: by Ctrl+C, by another signal
 * that lets it, by an error or by process.exit. Gives the function that calls it off. What is to be
 * done has to be done at once: nothing is waited for.
 */
export function cleanUpAtEnd(cleanUp: () => void): () => void {
  if (pending.length === 0) startListening();
  // The same function may be given twice.
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
  for (const signal of endingSignals) process.on(signal, endBySignal);
}

function stopListening(): void {
  process.off('exit', cleanUpAll);
  for (const signal of endingSignals) process.off(signal, endBySignal);
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

/** Ends as it would have without us, so that whoever started us sees by what. */
function endBySignal(signal: NodeJS.Signals): void {
  cleanUpAll();
  stopListening();
  process.kill(process.pid, signal);
}

/** Removes a folder to which something may still be writing that is about to end. */
export function removeNow(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}
