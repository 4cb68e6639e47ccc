import { parseArgs } from 'node:util';
import { canonicalUrl } from '../core/url/canonical-url.ts';
import { readInputLines } from './command-line/read-input-lines.ts';
import { runCommand } from './command-line/run-command.ts';

await runCommand('npm run -s canonical < addresses', async () => {
  parseArgs({});
  for await (const line of readInputLines()) process.stdout.write(`${canonicalUrl(line) ?? ''}\n`);
});
