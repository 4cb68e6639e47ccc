import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cueNames } from '../../../core/build/stance/cues/cue.ts';
import { stanceWeights } from '../../../core/build/stance/stance-weights.ts';
import { crossValidate, preparePairs } from '../../../scripts/eval/cross-validate.ts';
import { groupFolds } from '../../../scripts/eval/group-folds.ts';
import { priorWeights } from '../../../scripts/eval/prior-weights.ts';
import type { StancePair } from '../../../scripts/eval/read-stance-pairs.ts';
import { trainWeights } from '../../../scripts/eval/train-weights.ts';
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

describe('folds', () => {
  const groups = pairs.map(({ claimId }) => claimId);

  test('have each group once, equally many groups each, and are the same for the same seed', () => {
    const folds = groupFolds(groups, 10, 1);
    expect(folds.size).toBe(24);
    const sizes = Array.from(
      { length: 10 },
      (_, fold) => [...folds.values()].filter((each) => each === fold).length,
    );
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([2, 3]);
    expect(groupFolds(groups.toReversed(), 10, 1)).toEqual(folds);
    expect(groupFolds(groups, 10, 2)).not.toEqual(folds);
  });

  test('score every pair by weights trained without its claim', () => {
    const scored = crossValidate(preparePairs(pairs), 4, 1);
    expect(scored).toHaveLength(pairs.length);
    const foldsOfClaim = new Set(scored.map(({ pair, fold }) => `${pair.claimId} ${fold}`));
    expect(foldsOfClaim.size).toBe(24);
    for (const { pair, score } of scored) expect(score > 0.65).toBe(pair.stance === 'against');
  });
});

describe('weights', () => {
  test('keep the prior of a cue that no example has', () => {
    const { cues } = trainWeights([{ cues: ['verdict'], isDispute: true }]);
    expect(cues.refusal).toBe(priorWeights.cues.refusal);
    expect(cues.verdict).toBeGreaterThan(priorWeights.cues.verdict);
  });

  test('move away from the prior with the examples', () => {
    const wrong = Array.from({ length: 200 }, () => ({
      cues: ['doubt' as const],
      isDispute: false,
    }));
    const right = Array.from({ length: 200 }, () => ({
      cues: ['denial' as const],
      isDispute: true,
    }));
    const { cues } = trainWeights([...wrong, ...right]);
    expect(cues.doubt).toBeLessThan(priorWeights.cues.doubt);
    expect(cues.denial).toBeGreaterThan(priorWeights.cues.denial);
  });

  test('are shipped for every cue', () => {
    expect(Object.keys(stanceWeights.cues)).toEqual([...cueNames]);
  });
});

test('the word list reads only the headline', () => {
  expect(disputesByWordList('They can’t get enough')).toBe(true);
  expect(disputesByWordList('The garden is closed')).toBe(false);
});

describe('eval:stance', () => {
  const evaluate = (...args: string[]) => runScript('eval-stance', args);

  test('prints the table of several groupings, with the word list', async () => {
    const path = join(folder, 'pairs.jsonl');
    await writeFile(path, pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    const { code, stdout, stderr } = await evaluate(path, '--families');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^72 pairs of 24 claims: 24 against, 24 for, 24 observing$/m);
    expect(stdout).toMatch(/^seed 10 +1\.000 +1\.000 +24 +24 +24$/m);
    expect(stdout).toMatch(/^word list alone +1\.000 +1\.000 +24 +24 +24$/m);
    expect(stdout).toMatch(/^hearsay, no dispute +1\.000 +1\.000 +24 +24 +24$/m);
    expect(stdout).toMatch(/^refusal +/m);
  });

  test('counts the stances between titles of one story', async () => {
    const path = join(folder, 'pairs.jsonl');
    await writeFile(path, pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    const titles = ['The garden is closed', 'No, the garden is not closed', 'The bridge is open'];
    const records = titles.map((title, at) => ({ title, webUrl: `https://example.org/${at}` }));
    const corpus = join(folder, 'corpus');
    await mkdir(corpus);
    await writeFile(
      join(corpus, 'records.jsonl'),
      records.map((record) => JSON.stringify(record)).join('\n'),
    );
    const stories = records.slice(0, 2).map(({ webUrl }) => [webUrl, { story: 'garden' }]);
    await writeFile(join(corpus, 'stories.json'), JSON.stringify(Object.fromEntries(stories)));
    const { stdout } = await evaluate(path, '--stories', corpus);
    expect(stdout).toMatch(/^two titles of one story: 2 pairs, 1 disputes, 0 reports$/m);
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
  });
});
