import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';
import { evaluatePages, type PageResults } from './eval/evaluate-pages.ts';
import { type CaseResults, type Tally, tallyCases, type UrlCase } from './eval/tally-cases.ts';

await runCommand('npm run eval:matching -- <cases.jsonl> [--pages <folder>]', async () => {
  const { values, positionals } = parseArgs({
    options: { pages: { type: 'string' } },
    allowPositionals: true,
  });
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new UsageError('name exactly one file of cases');
  const missing = [path, values.pages].filter((each) => each !== undefined && !existsSync(each));
  if (missing.length > 0) {
    throw new InputError(
      missing.map((each) => `${each}: file: is not there; it is kept outside the repository`),
    );
  }
  const results = tallyCases(await readCases(path));
  const pages = values.pages === undefined ? undefined : await evaluatePages(values.pages);
  const tables = [...describeResults(results), ...(pages ? describePages(pages) : [])];
  console.log([...tables, ...results.misses].join('\n'));
});

async function readCases(path: string): Promise<UrlCase[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as UrlCase);
}

function describeResults({ tallies, total }: CaseResults): string[] {
  const share = total.derivable === 0 ? 1 : total.joined / total.derivable;
  return [
    writeRow(['suite', 'joined', 'hard joined', 'wrong']),
    ...[...tallies, ['total', total] as const].map(([suite, tally]) =>
      writeRow([suite, ...writeShares(tally)]),
    ),
    `joined ${(100 * share).toFixed(1)} % of the derivable pairs`,
  ];
}

function writeShares({ joined, derivable, hardJoined, hard, wrong, different }: Tally): string[] {
  return [`${joined}/${derivable}`, `${hardJoined}/${hard}`, `${wrong}/${different}`];
}

function describePages({ trials, otherPages, wrong }: PageResults): string[] {
  const found = trials.filter((trial) => trial.found !== undefined).length;
  return [
    '',
    writeRow(['page', 'known', 'asked', 'found by']),
    ...trials.map(({ page, known, asked, found: reason }) =>
      writeRow([page, known, asked, reason ?? 'NOT FOUND']),
    ),
    `found ${found} of ${trials.length}; ${wrong} of ${otherPages} look-ups of other pages are wrong`,
  ];
}

function writeRow([first = '', ...cells]: string[]): string {
  return first.padEnd(30) + cells.map((cell) => cell.padStart(12)).join('');
}
