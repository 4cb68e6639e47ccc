import { spawn } from 'node:child_process';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { useArticleFolder } from '../../support/article-folder.ts';

vi.setConfig({ testTimeout: 20_000 });
const folder = useArticleFolder();
const at = (path: string) => join(folder.root, path);

/** A checkout without packages, and an npm that prints to stdout and installs a Node. */
beforeEach(async () => {
  await mkdir(at('scripts'));
  await mkdir(at('bin'));
  await copyFile(join(import.meta.dirname, '../../../scripts/run.mjs'), at('scripts/run.mjs'));
  await writeFile(at('package-lock.json'), '{}');
  const npm = `#!/bin/sh
echo added 500 packages
mkdir -p node_modules/node/bin && ln -s "${process.execPath}" node_modules/node/bin/node`;
  await writeFile(at('bin/npm'), npm);
  await chmod(at('bin/npm'), 0o755);
});

async function runCommand(script: string, signal?: NodeJS.Signals) {
  await writeFile(at('scripts/answer.ts'), script);
  const child = spawn(process.execPath, [at('scripts/run.mjs'), 'answer', 'word'], {
    env: { ...process.env, PATH: `${at('bin')}${delimiter}${process.env.PATH}` },
  });
  const outcome = { code: null as number | null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    outcome.stdout += chunk;
    if (signal !== undefined) child.kill(signal);
  });
  child.stderr.on('data', (chunk) => {
    outcome.stderr += chunk;
  });
  outcome.code = await new Promise((resolve) => child.on('close', resolve));
  return outcome;
}

test('writes only the command’s output to standard output, even if it installs packages first', async () => {
  const script = `console.log(process.argv[2]); process.exitCode = 3;`;
  const first = await runCommand(script);
  expect([first.code, first.stdout]).toEqual([3, 'word\n']);
  expect(first.stderr).toContain('added 500 packages');
  expect(await runCommand(script)).toEqual({ code: 3, stdout: 'word\n', stderr: '' });
});

test('forwards a signal, and ends after the command', async () => {
  const tidy = `process.on('SIGTERM', () => setTimeout(() => { console.log('tidy'); process.exit(5); }, 50));
    console.log('ready'); setTimeout(() => {}, 60_000);`;
  expect(await runCommand(tidy, 'SIGTERM')).toMatchObject({ code: 5, stdout: 'ready\ntidy\n' });
  const untidy = `console.log('ready'); setTimeout(() => {}, 60_000);`;
  expect(await runCommand(untidy, 'SIGINT')).toMatchObject({ code: 130, stdout: 'ready\n' });
});
