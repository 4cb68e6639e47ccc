import { runCommand } from './command-line/run-command.ts';
import { buildExtension } from './steps/build-extension.ts';

await runCommand('npm run build', async () => {
  for (const browser of ['chromium', 'firefox'] as const) await buildExtension(browser);
});
