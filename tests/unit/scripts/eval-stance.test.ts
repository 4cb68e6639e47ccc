import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJudgedPairs } from '../../../scripts/eval/read-judged-pairs.ts';
import type { StancePair } from '../../../scripts/eval/read-stance-pairs.ts';
import { disputesByWordList } from '../../../scripts/eval/word-list-baseline.ts';
import { runScript } from '../../support/run-script.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pairs: StancePair[] = Array.from({ length: 24 }, (_, at) => {
  const claim = `The garden number${at} of the hospital is closed`;
  return [
    { claim, headline: `No, the garden number${at} is not closed`, stance: 'against' as const },
    {
      claim,
      headline: `The garden number${at} is reportedly closed`,
      stance: 'observing' as const,
    },
    { claim, headline: `The garden number${at} is closed from today`, stance: 'for' as const },
  ].map((pair) => ({ ...pair, claimId: `claim ${at}` }));
}).flat();

test('the word list reads only the headline', () => {
  expect(disputesByWordList('They can’t get enough')).toBe(true);
  expect(disputesByWordList('The garden is closed')).toBe(false);
});

test('the judged pairs are addresses and verdicts, each pair once', async () => {
  const judged = await readJudgedPairs();
  expect(judged.length).toBeGreaterThan(100);
  for (const pair of judged) {
    expect(Object.keys(pair)).toEqual(['article', 'piece', 'disputes']);
    expect([URL.canParse(pair.article), URL.canParse(pair.piece)]).toEqual([true, true]);
  }
  expect(new Set(judged.map(({ article, piece }) => `${article} ${piece}`)).size).toBe(
    judged.length,
  );
});

describe('eval:stance', () => {
  const evaluate = (...args: string[]) => runScript('eval-stance', args);

  test('prints the figures on labelled pairs, beside those of the word list', async () => {
    const path = join(folder, 'pairs.jsonl');
    await writeFile(path, pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    const { code, stdout, stderr } = await evaluate(path);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^72 pairs of 24 claims: 24 against, 24 for, 24 observing$/m);
    expect(stdout).toMatch(/^disputes +1\.000 +1\.000 +24 +24 +24$/m);
    expect(stdout).toMatch(/^word list alone +1\.000 +1\.000 +24 +24 +24$/m);
    expect(stdout).toMatch(/^reports +1\.000 +1\.000 +24 +24 +24$/m);
  });

  test('counts the disputes of linked pairs, and lists their addresses', async () => {
    const piece = (at: number, title: string) => ({ title, webUrl: `https://example.org/${at}` });
    const record = {
      ...piece(0, 'The garden of the hospital is closed'),
      related: [
        piece(1, 'No, the garden of the hospital is not closed'),
        piece(2, 'The bridge is open'),
      ],
    };
    const path = join(folder, 'collection.jsonl');
    await writeFile(path, JSON.stringify(record));
    const { code, stdout, stderr } = await evaluate('--pairs', path, '--verbose');
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe(path);
    expect(lines[1]).toMatch(/^2 linked pairs, 1 disputes: 5000\.00 per 10,000, [\d.]+ µs a pair$/);
    expect(lines[2]).toMatch(/^disputes in 20000 pairs drawn with seeds 1, 2, 3, 4, 5: \d/);
    expect(lines[3]).toMatch(/^0 of them .* 0 wrongly called disputes, 0 disputes missed$/);
    expect(lines.slice(4)).toEqual(['https://example.org/0 https://example.org/1']);
    const quiet = await evaluate('--pairs', path);
    expect(quiet.stdout.trimEnd().split('\n')).toHaveLength(4);
  });

  test('takes two pieces of one story for a linked pair', async () => {
    const titles = ['The garden is closed', 'No, the garden is not closed', 'The bridge is open'];
    const records = titles.map((title, at) => ({ title, webUrl: `https://example.org/${at}` }));
    const corpus = join(folder, 'corpus');
    await mkdir(corpus);
    const lines = records.map((record) => JSON.stringify(record));
    await writeFile(join(corpus, 'records.jsonl'), lines.join('\n'));
    const stories = records.slice(0, 2).map(({ webUrl }) => [webUrl, { story: 'garden' }]);
    await writeFile(join(corpus, 'stories.json'), JSON.stringify(Object.fromEntries(stories)));
    expect((await evaluate('--pairs', corpus)).stdout).toMatch(/^2 linked pairs, 1 disputes/m);
  });

  test('reports a missing file, and every bad line', async () => {
    const missing = join(folder, 'none.jsonl');
    const { code, stdout, stderr } = await evaluate(missing);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${missing}: file: is not there; it is kept outside the repository\n`);
    const wrong = join(folder, 'wrong.jsonl');
    await writeFile(wrong, '{"claim":"a","headline":"b","claimId":7,"stance":"maybe"}\n[]\n');
    expect((await evaluate(wrong)).stderr.trimEnd().split('\n')).toEqual([
      `${wrong}:1: claimId: must be text`,
      `${wrong}:1: stance: must be one of for, against, observing`,
      `${wrong}:2: record: is not an object`,
    ]);
    expect((await evaluate()).code).toBe(2);
    expect((await evaluate('--pairs', missing)).code).toBe(1);
  });
});
