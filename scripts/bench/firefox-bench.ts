import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MockNetwork } from '../browser/mock-network.ts';
import { openTestBrowser } from '../browser/open-test-browser.ts';
import type { TestBrowser } from '../browser/test-browser.ts';
import {
  type BenchBrowser,
  type BenchExtension,
  type BenchRole,
  forEachRole,
} from './bench-browser.ts';

/** By default, Firefox rounds the clock of pages to a millisecond, which is too coarse. */
const exactClock = 'user_pref("privacy.reduceTimerPrecision", false);\n';

/**
 * Opens one Firefox for each compared extension, side by side, because the test harness installs one
 * extension in a browser.
 *
 * @param profiles a folder for their profiles.
 */
export async function openFirefoxBench(
  net: MockNetwork,
  directories: Record<BenchRole, string>,
  profiles: string,
): Promise<BenchBrowser> {
  const opened: TestBrowser[] = [];
  const open = async (role: BenchRole): Promise<BenchExtension> => {
    const profileDir = join(profiles, role);
    await mkdir(profileDir, { recursive: true });
    await writeFile(join(profileDir, 'prefs.js'), exactClock);
    const browser = await openTestBrowser('firefox', {
      extensionDir: directories[role],
      net,
      profileDir,
    });
    opened.push(browser);
    return {
      evaluate: browser.evaluateInExtension,
      stopWorker: browser.stopWorker,
      openTab: async (url) => browser.readTabId(await browser.openTab(url)),
      readHeapMB: async () => undefined,
    };
  };
  const close = async () => {
    await Promise.all(opened.map((browser) => browser.close()));
  };
  try {
    const extensions = await forEachRole(open);
    return { name: 'firefox', version: opened[0]?.version ?? '', extensions, close };
  } catch (error) {
    await close();
    throw error;
  }
}
