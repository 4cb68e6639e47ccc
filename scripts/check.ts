import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './command-line/run-command.ts';
import { checkStyle, checkTypes } from './steps/check-code.ts';

await runCommand('npm run check [-- --fix] [-- --only style|types]', async () => {
  const { values } = parseArgs({
    options: { fix: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const { fix, only } = values;
  if (only !== undefined && only !== 'style' && only !== 'types') {
    throw new UsageError(`--only: ${only} is neither style nor types`);
  }
  const checks = [
    only === 'types' || (await checkStyle({ fix })),
    only === 'style' || (await checkTypes()),
  ];
  if (!checks.every(Boolean)) process.exitCode = 1;
});
