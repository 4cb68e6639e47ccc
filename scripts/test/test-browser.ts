import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../command-line/run-command.ts';
import { buildIfStale } from '../steps/build-if-stale.ts';
import { findBrowserSuites } from '../steps/find-browser-suites.ts';
import { installBrowsers } from '../steps/install-browsers.ts';
import { runTests } from '../steps/run-tests.ts';

const usage = 'npm run test:browser [-- <name>...] [--browser chromium|firefox]';
const browsers = ['chromium', 'firefox'] as const;

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' } },
    allowPositionals: true,
  });
  const chosen = browsers.filter((name) => (values.browser ?? name) === name);
  if (chosen.length === 0) {
    throw new UsageError(`--browser: ${values.browser} is neither chromium nor firefox`);
  }
  const files = await findBrowserSuites(positionals);
  await installBrowsers(...chosen);
  for (const name of chosen) await buildIfStale(name);
  const { passed, failed } = await runTests(['browser'], {
    files,
    ...(values.browser !== undefined && { browser: values.browser }),
  });
  if (passed + failed === 0) console.log(`None of these suites runs in ${values.browser}.`);
  if (failed > 0) process.exitCode = 1;
});
