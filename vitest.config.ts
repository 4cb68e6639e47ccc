import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** No test is about time: a machine that is shared may be slow. */
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
          exclude: ['tests/unit/core/**'],
          environment: 'node',
          maxWorkers,
          testTimeout,
          setupFiles: ['tests/support/fake-extension-api.ts'],
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
        // What `npm run build` left in .output.
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
          // Two browsers at a time are as many as a machine with two cores runs steadily.
          maxWorkers: 2,
          // A worker keeps its browsers from file to file (tests/support/shared-browsers.ts).
          isolate: false,
          testTimeout: 60_000,
          // A busy machine takes more than the usual second to answer a question at all.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
