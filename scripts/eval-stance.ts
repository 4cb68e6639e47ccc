import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';
import { describeLinked } from './eval/describe-linked.ts';
import { readJudgedPairs } from './eval/read-judged-pairs.ts';
import { readLinkedTitles } from './eval/read-linked-titles.ts';
import { readStancePairs } from './eval/read-stance-pairs.ts';
import { describeStances } from './eval/stance-tables.ts';

const usage =
  'npm run eval:stance -- [<labelled.jsonl>] [--pairs <collection folder or .jsonl>]... [--verbose]';

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    options: {
      pairs: { type: 'string', multiple: true, default: [] },
      verbose: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [labelled, ...rest] = positionals;
  const collections = values.pairs;
  if (rest.length > 0) throw new UsageError('name at most one file of labelled pairs');
  if (labelled === undefined && collections.length === 0) {
    throw new UsageError('name a file of labelled pairs, or a collection with --pairs');
  }
  const missing = [...positionals, ...collections].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new InputError(
      missing.map((path) => `${path}: file: is not there; it is kept outside the repository`),
    );
  }
  if (labelled !== undefined) {
    console.log(describeStances(await readStancePairs(labelled)).join('\n'));
  }
  const judged = collections.length === 0 ? [] : await readJudgedPairs();
  for (const path of collections) {
    const linked = await readLinkedTitles(path);
    console.log([path, ...describeLinked(linked, judged, values.verbose)].join('\n'));
  }
});
