import { defineConfig } from 'vitest/config';

/** No test is about time: a machine that is shared may be slow. */
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
          testTimeout: 60_000,
          // A busy machine takes more than the usual second to answer a question at all.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
