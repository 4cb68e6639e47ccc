import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUpOnExit, removeNow } from '../../command-line/clean-up-on-exit.ts';
import { findBrowser } from '../find-browser.ts';
import { pollUntil } from '../poll-until.ts';
import { killProcessTree } from '../process-tree.ts';
import type { TestBrowserOptions } from '../test-browser.ts';
import { buildFirefoxPreferences } from './firefox-preferences.ts';
import { connectMarionette, type MarionetteClient } from './marionette-client.ts';

/** A running Firefox and the connection to it. */
export interface FirefoxProcess {
  readonly client: MarionetteClient;
  readonly version: string;
  /** Closes Firefox normally. */
  close(): Promise<void>;
  /** Kills the process tree (SIGKILL). */
  kill(): Promise<void>;
}

/** Starts Firefox and connects to it. Rejects if it does not open its port within 30 s. */
export async function startFirefox(
  options: TestBrowserOptions,
  extensionId: string,
  extensionUuid: string,
): Promise<FirefoxProcess> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'counterpoint-')));
  await mkdir(profileDir, { recursive: true });
  const portFile = join(profileDir, 'MarionetteActivePort');
  // A killed Firefox leaves this file behind.
  await rm(portFile, { force: true });
  const preferences = buildFirefoxPreferences(options, extensionId, extensionUuid);
  await writeFile(join(profileDir, 'user.js'), preferences);

  const headless = (options.headless ?? true) ? ['--headless'] : [];
  const child = spawn(
    findBrowser('firefox'),
    [
      ...headless,
      '--no-remote',
      '--profile',
      profileDir,
      '--marionette',
      '--remote-allow-system-access',
    ],
    {
      // Starts a new process group, so that kill() can end all processes in one call.
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
        // Without it, release builds ignore the preference that turns Remote Settings off.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const killNow = async (): Promise<void> => {
    if (!isRunning() || child.pid === undefined) return;
    killProcessTree(child.pid);
    await exited;
  };
  const cancelCleanUp = cleanUpOnExit(() => {
    if (isRunning() && child.pid !== undefined) killProcessTree(child.pid);
    if (options.profileDir === undefined) removeNow(profileDir);
  });
  const removeProfile = async (): Promise<void> => {
    cancelCleanUp();
    if (options.profileDir !== undefined) return;
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };

  try {
    const port = await pollUntil(
      'Firefox to open its port',
      () => readFile(portFile, 'utf8').then(Number, () => undefined),
      30_000,
    );
    const client = await connectMarionette(port);
    return {
      client,
      version: client.browserVersion,
      async close() {
        await client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        client.close();
        const timer = setTimeout(killNow, 10_000);
        await exited;
        clearTimeout(timer);
        await removeProfile();
      },
      async kill() {
        await killNow();
        client.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await killNow();
    await removeProfile();
    throw error;
  }
}
