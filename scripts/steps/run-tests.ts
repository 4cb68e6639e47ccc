import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot, runPackageScript } from '../command-line/run-program.ts';

export interface TestTotals {
  passed: number;
  failed: number;
}

/** Node's cache of compiled code: tests start the commands some 200 times. */
const compileCache = join(projectRoot, 'node_modules/.cache/node-compile');

/** The projects of vitest.config.ts that need no build, no browser and no process of their own. */
export const quickProjects = ['core', 'unit', 'components'];

export interface TestSelection {
  /** Test files as paths from the root. Default: all of the projects. */
  files?: string[];
  /** The only browser to run in. Tests in a browser have its name in theirs, in lower case. */
  browser?: string;
}

/**
 * Runs the tests of some projects of vitest.config.ts, or the selected ones among them. A run that
 * breaks off counts as a failure.
 */
export async function runTests(
  projects: string[],
  { files = [], browser }: TestSelection = {},
): Promise<TestTotals> {
  const folder = join(projectRoot, '.artifacts');
  await mkdir(folder, { recursive: true });
  const report = join(folder, `tests-${projects.join('-')}.json`);
  // A run that breaks off writes none, and that of the run before would be counted in its place.
  await rm(report, { force: true });
  process.env.NODE_COMPILE_CACHE ??= compileCache;
  const code = await runPackageScript(
    'vitest/vitest.mjs',
    'run',
    ...files,
    ...(browser === undefined ? [] : [`--testNamePattern=\\b${browser}\\b`]),
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  );
  return readTotals(report, code);
}

/** Reads the totals of a report. A report that is missing or broken counts as a failure. */
export async function readTotals(report: string, code: number): Promise<TestTotals> {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
    if (!Number.isInteger(numPassedTests) || !Number.isInteger(numFailedTests)) {
      throw new Error('it has no totals');
    }
    const isBroken = code !== 0 && numFailedTests === 0;
    return { passed: numPassedTests, failed: isBroken ? 1 : numFailedTests };
  } catch (error) {
    console.error(`${report}: the report of the tests cannot be read:`, error);
    return { passed: 0, failed: 1 };
  }
}
