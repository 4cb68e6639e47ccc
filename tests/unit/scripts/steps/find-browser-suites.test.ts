import { expect, test } from 'vitest';
import { findBrowserSuites } from '../../../../scripts/steps/find-browser-suites.ts';
import { runScript } from '../../../support/run-script.ts';

test('finds the suites that have one of the words in their names', async () => {
  expect(await findBrowserSuites(['kill', 'theme'])).toEqual([
    'tests/browser/kill-chromium.test.ts',
    'tests/browser/kill-firefox.test.ts',
    'tests/browser/theme.test.ts',
  ]);
});

test('finds all of them without a word', async () => {
  expect((await findBrowserSuites([])).length).toBeGreaterThan(30);
});

test.each([
  [['theme', 'nosuch', 'none'], /^nosuch, none: no suite .* The suites are: .*, theme, .*$/],
  [['theme', '--browser', 'safari'], /^--browser: safari is neither chromium nor firefox$/],
])('npm run test:browser -- %j exits with 2 and says why', async (args, words) => {
  const { code, stdout, stderr } = await runScript('test/test-browser', args);
  expect([code, stdout]).toEqual([2, '']);
  const [said, usage] = stderr.split('\n');
  expect(said).toMatch(words);
  expect(usage).toMatch(/^Usage: npm run test:browser /);
});
