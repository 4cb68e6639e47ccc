import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReport } from './bench/format-report.ts';
import { runBench } from './bench/run-bench.ts';
import { cleanUpOnExit, removeNow } from './command-line/clean-up-on-exit.ts';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';
import { installBrowsers } from './steps/install-browsers.ts';

const usage =
  'npm run bench -- [--articles n] [--json] [--browser chromium|firefox] [--corpora <dir>] [--pages <dir>] [--runs n]';

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '100000' },
      json: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
      corpora: { type: 'string' },
      pages: { type: 'string' },
      runs: { type: 'string', default: '5' },
    },
  });
  const { browser, corpora, pages } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UsageError(`--browser: ${browser} is none`);
  }
  const missing = Object.entries({ corpora, pages }).filter(
    ([, path]) => path !== undefined && !existsSync(path),
  );
  if (missing.length > 0) {
    throw new InputError(missing.map(([name, path]) => `--${name}: ${path}: is not there`));
  }
  const articles = readCount('articles', values.articles, 100);
  const runs = readCount('runs', values.runs, 1);
  await installBrowsers(browser);
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-bench-'));
  const cancelCleanUp = cleanUpOnExit(() => removeNow(folder));
  try {
    const choices = { articles, browser, corpora, pages, runs } as const;
    const report = await runBench(folder, choices, (step) => console.error(step));
    console.log(values.json ? JSON.stringify(report) : formatReport(report));
  } finally {
    await rm(folder, { recursive: true, force: true });
    cancelCleanUp();
  }
});

function readCount(name: string, text: string, least: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= least) return count;
  throw new UsageError(`--${name}: ${text} is no whole number from ${least} on`);
}
