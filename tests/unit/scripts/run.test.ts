import { spawn } from 'node:child_process';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { useArticleFolder } from '../../support/article-folder.ts';

vi.setConfig({ testTimeout: 20_000 });
const folder = useArticleFolder();
const at = (path: string) => join(folder.root, path);

const nodePackage = `node-${process.platform}-${process.arch}`;

/** A checkout without packages, and an npm that prints to stdout and installs a Node. */
beforeEach(async () => {
  await mkdir(at('scripts'));
  await mkdir(at('bin'));
  await copyFile(join(import.meta.dirname, '../../../scripts/run.mjs'), at('scripts/run.mjs'));
  await writeFile(at('package-lock.json'), '{}');
  await pinNode(nodePackage, '1.0.0');
  const bin = `node_modules/${nodePackage}/bin`;
  await writeNpm(`mkdir -p ${bin} && ln -s "${process.execPath}" ${bin}/node`);
});

async function pinNode(name: string, version: string): Promise<void> {
  const optionalDependencies = { [name]: version };
  await writeFile(at('package.json'), JSON.stringify({ optionalDependencies }));
}

async function writeNpm(install: string): Promise<void> {
  await writeFile(at('bin/npm'), `#!/bin/sh\necho added 500 packages\n${install}`);
  await chmod(at('bin/npm'), 0o755);
}

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

test('says so where npm leaves the pinned Node out', async () => {
  await writeNpm('mkdir node_modules');
  const { code, stdout, stderr } = await runCommand('');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${nodePackage}/bin/node is missing`);
});

test('runs on the Node at hand where the platform has no package of the pinned one', async () => {
  await pinNode('node-plan9-mips', process.versions.node);
  await writeNpm('mkdir node_modules');
  expect(await runCommand(`console.log(process.execPath)`)).toMatchObject({
    code: 0,
    stdout: `${process.execPath}\n`,
  });
});

test('says which Node to install where neither is there, and installs nothing', async () => {
  await pinNode('node-plan9-mips', '99.1.0');
  const { code, stderr } = await runCommand('');
  expect(code).toBe(1);
  expect(stderr).toContain(`no package of it for ${process.platform}-${process.arch}`);
  expect(stderr).toContain('Install Node 99 or newer');
  expect(stderr).not.toContain('added 500 packages');
});
