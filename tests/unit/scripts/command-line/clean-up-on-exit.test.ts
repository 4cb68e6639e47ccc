import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

const module = new URL('../../../../scripts/command-line/clean-up-on-exit.ts', import.meta.url);

/** Runs a script that registers clean-ups; returns what it wrote, and its exit code or signal. */
async function run(script: string, signal?: NodeJS.Signals) {
  const start = `import { cleanUpOnExit } from ${JSON.stringify(module.href)};
    const say = (word) => process.stdout.write(word + '\\n');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', start + script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (signal !== undefined && output.endsWith('ready\n')) child.kill(signal);
  });
  const ended = await new Promise((resolve) => {
    child.on('close', (code, by) => resolve(by ?? code));
  });
  return { said: output.split('\n').filter((word) => !['', 'ready'].includes(word)), ended };
}

const twoThings = `cleanUpOnExit(() => say('folder')); cleanUpOnExit(() => say('browser'));`;
const waiting = `say('ready'); setTimeout(() => {}, 60_000);`;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'cleans up on %s, in reverse order, and ends by that signal',
  async (signal) => {
    const outcome = await run(twoThings + waiting, signal);
    expect(outcome).toEqual({ said: ['browser', 'folder'], ended: signal });
  },
);

test('cleans up when the process ends normally, by an error or by process.exit', async () => {
  expect(await run(twoThings)).toEqual({ said: ['browser', 'folder'], ended: 0 });
  expect(await run(`${twoThings} process.exit(3)`)).toMatchObject({
    said: ['browser', 'folder'],
    ended: 3,
  });
  expect(await run(`${twoThings} throw new Error()`)).toMatchObject({
    said: ['browser', 'folder'],
    ended: 1,
  });
});

test('continues with the others if one clean-up fails', async () => {
  const failing = `cleanUpOnExit(() => { throw new Error('no'); });`;
  expect((await run(twoThings + failing + waiting, 'SIGTERM')).said).toEqual(['browser', 'folder']);
});

test('does nothing once cancelled, and lets signals end the process as usual', async () => {
  const cancelled = `cleanUpOnExit(() => say('folder'))();`;
  expect(await run(cancelled + waiting, 'SIGINT')).toEqual({ said: [], ended: 'SIGINT' });
});
