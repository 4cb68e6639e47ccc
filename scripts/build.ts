import { parseArgs } from 'node:util';
import { runCommand } from './command-line/run-command.ts';
import { buildExtension } from './steps/build-extension.ts';

await runCommand('npm run build [-- --data <folder>] [--out <folder>]', async () => {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
  for (const browser of ['chromium', 'firefox'] as const) await buildExtension(browser, values);
});
