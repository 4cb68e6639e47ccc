import { expect, test } from 'vitest';
import { runScript } from '../../support/run-script.ts';

test('prints one key per line, and an empty line for an address without one', async () => {
  const { stdout } = await runScript(
    'canonical',
    [],
    `http://www.example.org/news/1.html?utm_source=x\nnothing\n\n`,
  );
  expect(stdout).toBe('example.org/news/1.html\n\n\n');
});

test('ends lines at line feeds only, with or without a carriage return', async () => {
  const lines = [
    'example.org/1',
    'example.org/2\r',
    'words\u2028words',
    'words\rwords',
    'example.org/3',
  ];
  const { stdout } = await runScript('canonical', [], lines.join('\n'));
  expect(stdout).toBe('example.org/1\nexample.org/2\n\n\nexample.org/3\n');
});

test('prints an empty line for a line of 3 MB, and continues', async () => {
  const { code, stdout } = await runScript(
    'canonical',
    [],
    `example.org/${'x'.repeat(3_000_000)}\nexample.org/1\n`,
  );
  expect([code, stdout]).toEqual([0, '\nexample.org/1\n']);
});

test('exits with 2 and prints its usage when called with arguments', async () => {
  const { code, stdout, stderr } = await runScript('canonical', ['https://example.org/1']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/Usage: npm run -s canonical/);
});
