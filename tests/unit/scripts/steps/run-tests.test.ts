import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectRoot } from '../../../../scripts/command-line/run-program.ts';
import { readTotals, runTests } from '../../../../scripts/steps/run-tests.ts';
import { useArticleFolder } from '../../../support/article-folder.ts';

const folder = useArticleFolder();
// A run that breaks off before it writes a report.
vi.mock('../../../../scripts/command-line/run-program.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  runPackageScript: async () => 1,
}));
vi.spyOn(console, 'error').mockImplementation(() => {});

test('counts what the report says', async () => {
  const report = JSON.stringify({ numPassedTests: 5, numFailedTests: 2 });
  await folder.write('report.json', report);
  expect(await readTotals(folder.at('report.json'), 1)).toEqual({ passed: 5, failed: 2 });
});

test('counts a run that ended badly without a failed test as one failure', async () => {
  await folder.write('report.json', JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }));
  expect(await readTotals(folder.at('report.json'), 1)).toEqual({ passed: 5, failed: 1 });
});

test.each(['', '{', '{}', 'null'])('counts the broken report %j as one failure', async (text) => {
  await folder.write('report.json', text);
  expect(await readTotals(folder.at('report.json'), 0)).toEqual({ passed: 0, failed: 1 });
});

test('does not count the report of the run before when a run writes none', async () => {
  const project = 'run-that-breaks-off';
  const report = join(projectRoot, '.artifacts', `tests-${project}.json`);
  await mkdir(join(projectRoot, '.artifacts'), { recursive: true });
  await writeFile(report, JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }));
  try {
    expect(await runTests([project])).toEqual({ passed: 0, failed: 1 });
    expect(existsSync(report)).toBe(false);
  } finally {
    await rm(report, { force: true });
  }
});
