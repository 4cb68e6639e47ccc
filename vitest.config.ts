import { defineConfig } from 'vitest/config';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        resolve: {
          alias: {
            // The polyfill refuses to load outside of an extension.
            'webextension-polyfill': new URL('tests/support/fake-polyfill.ts', import.meta.url)
              .pathname,
          },
        },
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
        },
      },
      {
        // What `npm run build` left in .output.
        test: { name: 'package', include: ['tests/package/**/*.test.ts'], environment: 'node' },
      },
      {
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
