import { buildExtension } from '../steps/build-extension.ts';

// A child process, because the build writes to standard output, where bench prints its report.
const [browser, data, out] = process.argv.slice(2);
if ((browser !== 'chromium' && browser !== 'firefox') || data === undefined || out === undefined) {
  throw new Error(
    'build-in-child: chromium|firefox, a data folder and an output folder are needed',
  );
}
await buildExtension(browser, { data, out });
