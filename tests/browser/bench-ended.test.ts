import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const bench = join(import.meta.dirname, '../../scripts/bench.ts');
// It builds two extensions before it starts a browser.
vi.setConfig({ testTimeout: 180_000 });
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-ended-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['chromium', 'SIGTERM'],
  ['firefox', 'SIGINT'],
] as const)(
  'leaves no %s and no folder behind when %s ends the benchmark',
  async (name, signal) => {
    const child = spawn(
      process.execPath,
      [bench, '--articles', '200', '--runs', '1', '--browser', name],
      { env: { ...process.env, TMPDIR: folder }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      // By now the browser has loaded pages.
      if (String(chunk).includes('looking up')) setTimeout(() => child.kill(signal), 300);
    });
    const by = await new Promise((resolve) => child.on('close', (_, ended) => resolve(ended)));
    expect(by, said).toBe(signal);
    // Its profile lay in the folder, so that its command line names that. Firefox's helper for
    // crashes goes by itself a moment after it.
    const processes = () => execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' });
    await expect.poll(processes).not.toContain(folder);
    const names = await readdir(folder);
    expect(names.filter((one) => one.startsWith('counterpoint'))).toEqual([]);
  },
);
