import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from '../browser/find-browser.ts';
import { projectRoot } from '../command-line/run-program.ts';

const targets: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the built extension for a browser lies, unpacked. */
export function builtExtension(browser: BrowserName): string {
  return join(projectRoot, '.output', `${targets[browser]}-mv3`);
}

/** Builds the extension for one browser, index and manifest included. Throws what WXT says. */
export async function buildExtension(browser: BrowserName): Promise<void> {
  await build({ root: projectRoot, browser: targets[browser], manifestVersion: 3 });
}
