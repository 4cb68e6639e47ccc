import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { buildIndex } from '../core/index/build-index.ts';
import { readArticles } from './articles/read-articles.ts';
import { formatProblem } from './articles/source-problem.ts';
import { assertReplaceable, writeIndex } from './articles/write-index.ts';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';

await runCommand(
  'npm run -s index -- <file-or-folder>... --out <dir> [--skip-invalid]',
  async () => {
    const { values, positionals } = parseArgs({
      options: { out: { type: 'string' }, 'skip-invalid': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError('no file or folder is named');
    if (values.out === undefined) throw new UsageError('--out is missing');
    await assertReplaceable(values.out);
    const startMs = performance.now();

    const { articles, problems, warnings, invalid } = await readWithProgress(positionals);
    for (const warning of warnings) console.error(`${formatProblem(warning)} (warning)`);
    if (problems.length > 0 && !values['skip-invalid']) {
      throw new InputError(problems.map(formatProblem));
    }
    if (articles.length === 0)
      throw new InputError([`${positionals.join(', ')}: no article found`]);

    const index = await buildIndex(articles);
    await writeIndex(values.out, index);
    if (invalid > 0) console.error(`invalid records left out: ${invalid}`);
    const { head, facets } = index;
    const figures = {
      articles: head.articles,
      topics: facets.topics.length,
      sites: facets.sites.length,
      bytes: head.bytes,
      seconds: Math.round(performance.now() - startMs) / 1_000,
    };
    const summary = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    console.log(summary.join(', '));
  },
);

/** Shows how many records were read where someone is watching. */
async function readWithProgress(inputs: string[]) {
  if (!process.stderr.isTTY) return readArticles(inputs);
  const bar = new SingleBar({ format: 'reading: {value} records, {duration_formatted}', fps: 5 });
  bar.start(0, 0);
  try {
    return await readArticles(inputs, (records) => bar.update(records));
  } finally {
    bar.stop();
  }
}
