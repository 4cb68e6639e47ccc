import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { runCommand } from '../command-line/run-command.ts';
import { quickProjects, runTests } from '../steps/run-tests.ts';

await runCommand('npm run test:unit, or npm run test:watch', async () => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
  if (values.watch) {
    // In this process, so that the keys that are pressed reach it.
    await startVitest('test', [], { watch: true, project: quickProjects });
    return;
  }
  const { failed } = await runTests(quickProjects);
  if (failed > 0) process.exitCode = 1;
});
