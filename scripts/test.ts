import { parseArgs } from 'node:util';
import { runCommand } from './command-line/run-command.ts';
import { buildExtension } from './steps/build-extension.ts';
import { checkStyle, checkTypes } from './steps/check-code.ts';
import { findBrowserSuites } from './steps/find-browser-suites.ts';
import { installBrowsers } from './steps/install-browsers.ts';
import { quickProjects, runTests, type TestTotals } from './steps/run-tests.ts';

/**
 * Suites that run a second time without the native `browser` object in `npm test`: together they use
 * all parts of the API. `npm run test:long` repeats all suites.
 */
const polyfillSuites = ['popup', 'options', 'look-up-elsewhere', 'settings-in-tabs', 'panel'];

/** All steps, in the order in which a fault is cheapest to find. */
const steps: Record<string, (isLong: boolean) => Promise<TestTotals>> = {
  style: () => countCheck(checkStyle()),
  types: () => countCheck(checkTypes()),
  'unit, components and commands': () => runTests([...quickProjects, 'commands']),
  'build for Chromium': () => countCheck(buildExtension('chromium')),
  'build for Firefox': () => countCheck(buildExtension('firefox')),
  'built package': () => runTests(['package']),
  'in both browsers': async () => {
    await installBrowsers('chromium', 'firefox');
    return runTests(['browser']);
  },
  'in Chromium with the polyfill': async (isLong) => {
    // Chromium has had a native `browser` object since 148, and the polyfill does nothing there.
    // Read by tests/support/suite-extension.ts.
    process.env.COUNTERPOINT_HIDE_NATIVE_API = '1';
    const files = await findBrowserSuites(isLong ? [] : polyfillSuites);
    return runTests(['browser'], { files, browser: 'chromium' });
  },
};

await runCommand('npm test, or npm run test:long', async () => {
  const { values } = parseArgs({ options: { long: { type: 'boolean', default: false } } });
  // Read by tests/support/choose-rounds.ts.
  if (values.long) process.env.COUNTERPOINT_LONG_TESTS = '1';
  const totals: TestTotals = { passed: 0, failed: 0 };
  const summary: string[] = [];
  for (const [name, run] of Object.entries(steps)) {
    console.log(`\n== ${name}`);
    const { passed, failed } = await run(values.long);
    summary.push(`${name}: ${passed} passed, ${failed} failed`);
    totals.passed += passed;
    totals.failed += failed;
  }
  console.log(`\n${summary.join('\n')}\n`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  if (totals.failed > 0) process.exitCode = 1;
});

/** A check that holds or not, as one test. */
async function countCheck(check: Promise<unknown>): Promise<TestTotals> {
  const isGood = await check.then(
    (outcome) => outcome !== false,
    (error: unknown) => {
      console.error(error);
      return false;
    },
  );
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
