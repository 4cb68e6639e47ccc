import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findNewestChange } from '../../../../scripts/steps/build-if-stale.ts';
import { useArticleFolder } from '../../../support/article-folder.ts';

const folder = useArticleFolder();
const at = (path: string) => join(folder.root, path);
/** Seconds since the epoch of the last change. */
const old = 1_000_000;

async function setTime(path: string, seconds: number): Promise<void> {
  await utimes(at(path), seconds, seconds);
}

beforeEach(async () => {
  for (const path of ['core/url', 'tests', 'node_modules', '.output']) {
    await mkdir(at(path), { recursive: true });
    await writeFile(at(`${path}/a.ts`), '');
    await setTime(`${path}/a.ts`, old);
  }
  await writeFile(at('core/url/b.ts'), '');
  await writeFile(at('README.md'), '');
  await writeFile(at('wxt.config.ts'), '');
  for (const path of ['core/url/b.ts', 'wxt.config.ts', 'core/url', 'core', 'in']) {
    await setTime(path, old);
  }
});

test('is when the newest of the files changed that a build reads', async () => {
  expect(await findNewestChange(folder.root)).toBe(old * 1_000);
  await setTime('core/url/b.ts', old + 5);
  expect(await findNewestChange(folder.root)).toBe((old + 5) * 1_000);
  await setTime('wxt.config.ts', old + 7);
  expect(await findNewestChange(folder.root)).toBe((old + 7) * 1_000);
});

test('is when a file was removed', async () => {
  const before = Date.now() - 1_000;
  await rm(at('core/url/b.ts'));
  expect(await findNewestChange(folder.root)).toBeGreaterThan(before);
});
