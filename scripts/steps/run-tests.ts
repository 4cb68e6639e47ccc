import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot, runPackageScript } from '../command-line/run-program.ts';

export interface TestTotals {
  passed: number;
  failed: number;
}

/** Runs the tests of some projects of vitest.config.ts. A run that breaks off counts as a failure. */
export async function runTests(...projects: string[]): Promise<TestTotals> {
  const folder = join(projectRoot, '.artifacts');
  await mkdir(folder, { recursive: true });
  const report = join(folder, `tests-${projects.join('-')}.json`);
  const code = await runPackageScript(
    'vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  );
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
  const isBroken = code !== 0 && numFailedTests === 0;
  return { passed: numPassedTests, failed: isBroken ? 1 : numFailedTests };
}
