import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { useArticleFolder } from '../../support/article-folder.ts';

vi.setConfig({ testTimeout: 60_000 });
const folder = useArticleFolder();
const bench = join(import.meta.dirname, '../../../scripts/bench.ts');
const args = ['--articles', '2000', '--runs', '1', '--json'];

test.each(['SIGINT', 'SIGTERM'] as const)(
  'leaves no folder behind when %s ends it while a child process runs',
  async (signal) => {
    const child = spawn(process.execPath, [bench, ...args], {
      env: { ...process.env, TMPDIR: folder.root, COUNTERPOINT_CHROMIUM: process.execPath },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (chunk) => {
      if (String(chunk).includes('building the index')) setTimeout(() => child.kill(signal), 300);
    });
    expect(await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))).toBe(signal);
    expect(await readdir(folder.root)).toEqual(['in']);
  },
);

test.runIf(process.getuid?.() === 0 && process.platform === 'linux')(
  'writes to standard error what it installs',
  async () => {
    await mkdir(folder.at('bin'));
    await writeFile(folder.at('bin/apt-get'), '#!/bin/sh\necho installing "$@"\n');
    await chmod(folder.at('bin/apt-get'), 0o755);
    const { COUNTERPOINT_CHROMIUM: _none, ...env } = process.env;
    const child = spawn(process.execPath, [bench, ...args], {
      env: { ...env, PATH: folder.at('bin') },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Installing chromium \(once\)…\n.*installing install .* chromium\n/s);
  },
);
