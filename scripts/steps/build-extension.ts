import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from '../browser/find-browser.ts';
import { projectRoot } from '../command-line/run-program.ts';

/** The browsers by WXT's names. */
export const targets: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Where builds go unless told otherwise. */
const outputFolder = join(projectRoot, '.output');

/** Where the built extension for a browser lies, unpacked. */
export function builtExtension(browser: BrowserName, out = outputFolder): string {
  return join(out, `${targets[browser]}-mv3`);
}

export interface BuildChoices {
  /** Folder of the articles; data/articles unless told otherwise. */
  data?: string | undefined;
  out?: string | undefined;
}

/** Builds the extension for one browser, index and manifest included. Throws what WXT says. */
export async function buildExtension(
  browser: BrowserName,
  { data, out = outputFolder }: BuildChoices = {},
): Promise<void> {
  // Read by modules/packaged-index.ts, which WXT loads without arguments.
  if (data !== undefined) process.env.COUNTERPOINT_DATA = data;
  await build({ root: projectRoot, browser: targets[browser], manifestVersion: 3, outDir: out });
}
