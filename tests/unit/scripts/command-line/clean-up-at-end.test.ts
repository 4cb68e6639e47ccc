import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

const module = new URL('../../../../scripts/command-line/clean-up-at-end.ts', import.meta.url);

/** Runs a script that can clean up, and gives what it wrote and how it ended. */
async function run(script: string, signal?: NodeJS.Signals) {
  const start = `import { cleanUpAtEnd } from ${JSON.stringify(module.href)};
    const say = (word) => process.stdout.write(word + '\\n');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', start + script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
    if (signal !== undefined && said.endsWith('ready\n')) child.kill(signal);
  });
  const ended = await new Promise((resolve) => {
    child.on('close', (code, by) => resolve(by ?? code));
  });
  return { said: said.split('\n').filter((word) => !['', 'ready'].includes(word)), ended };
}

const twoThings = `cleanUpAtEnd(() => say('folder')); cleanUpAtEnd(() => say('browser'));`;
const waiting = `say('ready'); setTimeout(() => {}, 60_000);`;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'clears up on %s, what began last first, and ends by it',
  async (signal) => {
    const outcome = await run(twoThings + waiting, signal);
    expect(outcome).toEqual({ said: ['browser', 'folder'], ended: signal });
  },
);

test('clears up where the process ends by itself, by an error or by exit', async () => {
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

test('goes on with the others where one thing cannot be done', async () => {
  const failing = `cleanUpAtEnd(() => { throw new Error('no'); });`;
  expect((await run(twoThings + failing + waiting, 'SIGTERM')).said).toEqual(['browser', 'folder']);
});

test('does nothing that was called off, and then lets signals end the process as ever', async () => {
  const calledOff = `cleanUpAtEnd(() => say('folder'))();`;
  expect(await run(calledOff + waiting, 'SIGINT')).toEqual({ said: [], ended: 'SIGINT' });
});
