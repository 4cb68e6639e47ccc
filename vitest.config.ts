import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** No test measures time; a generous limit lets the tests pass on a slow, shared machine. */
const testTimeout = 30_000;

/** All cores: by default one is left to Vitest, which has little to do while the tests run. */
const maxWorkers = '100%';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc: jsx,
        test: {
          // Nothing in core keeps a state or is replaced by a test, so no file needs its own process.
          name: 'core',
          include: ['tests/unit/core/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          maxWorkers,
          testTimeout,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/core/**', 'tests/unit/scripts/**'],
          environment: 'node',
          maxWorkers,
          testTimeout,
          setupFiles: ['tests/support/fake-browser.ts'],
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          maxWorkers,
          testTimeout,
        },
      },
      {
        // Most of these start a command in a process of its own, which takes a second each.
        test: {
          name: 'commands',
          include: ['tests/unit/scripts/**/*.test.ts'],
          environment: 'node',
          maxWorkers,
          testTimeout,
        },
      },
      {
        // Tests of the output of `npm run build` in .output.
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          environment: 'node',
          testTimeout,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // A machine with two cores runs two browsers reliably, but not more.
          maxWorkers: 2,
          // A worker keeps its browsers from file to file (tests/support/shared-browsers.ts).
          isolate: false,
          testTimeout: 60_000,
          // On a busy machine a single poll can take longer than the default of one second.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
