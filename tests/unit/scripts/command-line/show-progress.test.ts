import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import {
  type ReportProgress,
  showProgress,
} from '../../../../scripts/command-line/show-progress.ts';

const makeStream = (isTTY: boolean) =>
  Object.assign(new PassThrough(), { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream;

const run = async (report: ReportProgress) => {
  report(0.42, '7 records');
  return 'done';
};

test('shows the step, its progress and the note on a terminal', async () => {
  const stream = makeStream(true);
  expect(await showProgress('reading', run, stream)).toBe('done');
  expect(String(stream.read())).toMatch(/reading .*42 %.*, 7 records/);
});

test('ends its line if the step fails', async () => {
  const stream = makeStream(true);
  const failed = showProgress('reading', () => Promise.reject(new Error('no disk')), stream);
  await expect(failed).rejects.toThrow('no disk');
  expect(String(stream.read())).toMatch(/\n$/);
});

test('writes nothing if the stream is not a terminal', async () => {
  const stream = makeStream(false);
  expect(await showProgress('reading', run, stream)).toBe('done');
  expect(stream.read()).toBeNull();
});

test('ends at 100 % even if the step reports no progress', async () => {
  const stream = makeStream(true);
  await showProgress('checking', async () => {}, stream);
  expect(String(stream.read())).toMatch(/checking .* 100 %/);
});
