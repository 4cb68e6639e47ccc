import { zip } from 'wxt';
import { runCommand } from './command-line/run-command.ts';
import { projectRoot } from './command-line/run-program.ts';

// The files for the stores: a package for Chrome and Edge, one for Firefox, and Firefox's sources.
await runCommand('npm run zip', async () => {
  for (const browser of ['chrome', 'firefox']) {
    await zip({ root: projectRoot, browser, manifestVersion: 3 });
  }
});
