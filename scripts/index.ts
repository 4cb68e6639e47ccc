import { parseArgs } from 'node:util';
import { buildIndex, defaultSimilarCount } from '../core/build/build-index.ts';
import { describeProblems } from './articles/describe-problems.ts';
import { checkAddresses, findRecords } from './articles/read-articles.ts';
import { formatProblem } from './articles/source-problem.ts';
import { readCount } from './command-line/read-count.ts';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';
import { showProgress } from './command-line/show-progress.ts';
import { prepareDirectory, writeIndex } from './index-directory/write-index.ts';

/** With more, one answer could reach megabytes, and nobody looks through so many pieces. */
const maxRelated = 100;

await runCommand(
  'npm run -s index -- <file-or-folder>... --out <dir> [--skip-invalid] [--related n] [--verbose]',
  async () => {
    const { values, positionals } = parseArgs({
      options: {
        out: { type: 'string' },
        'skip-invalid': { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        related: { type: 'string', default: String(defaultSimilarCount) },
      },
      allowPositionals: true,
    });
    const { out } = values;
    if (positionals.length === 0) throw new UsageError('name at least one file or folder');
    if (out === undefined || out === '') throw new UsageError('--out is missing');
    const similarCount = readCount('--related', values.related, 0, maxRelated);
    await prepareDirectory(out);
    const startMs = performance.now();

    const found = await showProgress('reading', (report) =>
      findRecords(positionals, ({ share, records }) => report(share, `${records} records`)),
    );
    const read = await showProgress('checking', async () => checkAddresses(found));
    const choices = { isVerbose: values.verbose, hint: ' (all with --verbose)' };
    for (const line of describeProblems(read.warnings, { ...choices, ending: ' (warning)' })) {
      console.error(line);
    }
    const problems = describeProblems(read.problems, choices);
    // --skip-invalid is for records; an input that does not exist is a mistake in the call.
    const canContinue = problems.length === 0 || (values['skip-invalid'] && read.unread === 0);
    if (!canContinue) throw new InputError(problems);
    if (read.articles.length === 0) {
      const name = positionals.join(', ');
      const emptyInput = formatProblem({ name, field: 'file', message: 'no article found' });
      throw new InputError([...problems, emptyInput]);
    }
    for (const problem of problems) console.error(problem);
    if (read.invalid > 0) console.error(`invalid records left out: ${read.invalid}`);

    const { articles, topics, collections } = read;
    const index = await showProgress('building', (report) =>
      buildIndex(articles, { topics, collections, similarCount, onProgress: report }),
    );
    await showProgress('writing', (report) =>
      writeIndex(out, index, (done, total) => report(done / total)),
    );
    const { head, facets } = index;
    const figures = {
      articles: head.articles,
      topics: facets.topics.length,
      sites: facets.sites.length,
      bytes: head.bytes,
      seconds: Math.round(performance.now() - startMs) / 1_000,
      // Records beyond one for each article.
      ...(read.joined > 0 ? { joined: read.joined } : {}),
    };
    const summary = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    console.log(summary.join(', '));
  },
);
