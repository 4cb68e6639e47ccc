import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';
import { projectRoot } from './command-line/run-program.ts';
import { preparePairs, toExamples } from './eval/cross-validate.ts';
import { judgeStories } from './eval/judge-stories.ts';
import { readStancePairs } from './eval/read-stance-pairs.ts';
import { describeFamilies, describeStances } from './eval/stance-tables.ts';
import { trainWeights } from './eval/train-weights.ts';
import { writeStanceWeights } from './eval/write-stance-weights.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const weightsFile = join(projectRoot, 'core/build/stance/stance-weights.ts');

const usage = 'npm run eval:stance -- <pairs.jsonl> [--families] [--stories <folder>] [--train]';

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    options: {
      families: { type: 'boolean', default: false },
      stories: { type: 'string' },
      train: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0)
    throw new UsageError('name exactly one file of labelled pairs');
  const missing = [path, values.stories].filter((each) => each !== undefined && !existsSync(each));
  if (missing.length > 0) {
    throw new InputError(
      missing.map((each) => `${each}: file: is not there; it is kept outside the repository`),
    );
  }
  const pairs = await readStancePairs(path);
  if (values.train) {
    const source = writeStanceWeights(trainWeights(toExamples(preparePairs(pairs))));
    await writeFile(weightsFile, source);
    console.log(source);
    return;
  }
  const families = values.families ? describeFamilies(pairs, seeds[0] as number) : [];
  const stories = values.stories === undefined ? [] : await describeStories(values.stories);
  console.log([...describeStances(pairs, seeds), ...families, ...stories].join('\n'));
});

async function describeStories(folder: string): Promise<string[]> {
  const { pairs, disputes, reports } = await judgeStories(folder);
  return ['', `two titles of one story: ${pairs} pairs, ${disputes} disputes, ${reports} reports`];
}
