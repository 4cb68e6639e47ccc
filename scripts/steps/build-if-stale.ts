import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../browser/find-browser.ts';
import { projectRoot } from '../command-line/run-program.ts';
import { buildExtension, builtExtension } from './build-extension.ts';

/** Names in the root that no build reads. */
const unread = /^(\..*|node_modules|tests|docs|.*\.md)$/;

/** Builds the extension for a browser unless the last build is newer than its sources. */
export async function buildIfStale(browser: BrowserName): Promise<void> {
  const manifest = join(builtExtension(browser), 'manifest.json');
  const builtMs = (await stat(manifest).catch(() => undefined))?.mtimeMs ?? 0;
  if (builtMs < (await findNewestChange(projectRoot))) await buildExtension(browser);
}

/**
 * Returns when anything that a build may read last changed, in milliseconds since 1970. Folders count,
 * too: a folder changes when a file in it is removed or renamed.
 */
export async function findNewestChange(root: string): Promise<number> {
  const names = (await readdir(root)).filter((name) => !unread.test(name));
  const times = await Promise.all(names.map((name) => findNewest(join(root, name))));
  return Math.max(...times);
}

async function findNewest(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => findNewest(join(path, name))));
  return Math.max(found.mtimeMs, ...times);
}
