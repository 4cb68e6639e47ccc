import { defineConfig } from 'vitest/config';

/** No test measures time; a generous limit lets the tests pass on a slow, shared machine. */
const testTimeout = 30_000;

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          environment: 'node',
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
          testTimeout: 60_000,
          // On a busy machine a single poll can take longer than the default of one second.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
