import { buildExtension } from '../steps/build-extension.ts';

// In a process of its own, because the build writes to standard output, where bench has its answer.
const [browser, data, out] = process.argv.slice(2);
if ((browser !== 'chromium' && browser !== 'firefox') || data === undefined || out === undefined) {
  throw new Error('build-one: chromium|firefox, the data folder and the output folder are needed');
}
await buildExtension(browser, { data, out });
