import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { buildChromiumFlags } from '../browser/chromium/chromium-flags.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { MockNetwork } from '../browser/mock-network.ts';
import { killProcessTree } from '../browser/process-tree.ts';
import { cleanUpOnExit, removeNow } from '../command-line/clean-up-on-exit.ts';
import { type DevtoolsPipe, openDevtoolsPipe } from './devtools-pipe.ts';

export interface ChromiumProcess {
  readonly pipe: DevtoolsPipe;
  readonly version: string;
  close(): Promise<void>;
}

/** Starts Chromium as the tests do, on a new profile, with nobody attached to any page or worker. */
export async function startChromium(net: MockNetwork): Promise<ChromiumProcess> {
  const profileDir = await mkdtemp(join(tmpdir(), 'counterpoint-bench-'));
  const child = spawn(
    findBrowser('chromium'),
    [
      ...buildChromiumFlags(net),
      '--headless=new',
      '--remote-debugging-pipe',
      // Lets the pipe install extensions.
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profileDir}`,
      '--no-first-run',
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      'about:blank',
    ],
    {
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const killNow = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      killProcessTree(child.pid);
    }
  };
  const cancelCleanUp = cleanUpOnExit(() => {
    killNow();
    removeNow(profileDir);
  });
  const pipe = openDevtoolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const { product } = await pipe.send('Browser.getVersion');
  return {
    pipe,
    version: product,
    async close() {
      const timer = setTimeout(killNow, 10_000);
      await pipe.send('Browser.close').catch(() => undefined);
      await gone;
      clearTimeout(timer);
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
      cancelCleanUp();
    },
  };
}
