import { parseArgs } from 'node:util';
import { runCommand } from './command-line/run-command.ts';
import { checkStyle, checkTypes } from './steps/check-code.ts';

await runCommand('npm run check [-- --fix]', async () => {
  const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } });
  const hasPassed = [await checkStyle(values), await checkTypes()].every(Boolean);
  if (!hasPassed) process.exitCode = 1;
});
