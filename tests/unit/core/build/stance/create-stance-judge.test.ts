import { describe, expect, test } from 'vitest';
import { createStanceJudge } from '../../../../../core/build/stance/create-stance-judge.ts';
import { judgeStance } from '../../../../../core/build/stance/judge-stance.ts';
import { mayDeny } from '../../../../../core/build/stance/may-deny.ts';
import { sciencePairs } from './science-pairs.ts';

const claim = 'Nimbus cloud servers store photos of Ostby';
const headline = 'Nimbus cloud servers do not store photos of Ostby';

test('returns the words that dispute, and nothing for most pairs', () => {
  const judge = createStanceJudge([claim, headline]);
  expect(judge(claim, headline)).toEqual(['not']);
  expect(judge(claim, 'Nimbus opens an office in Ostby')).toBeUndefined();
  expect(judge(headline, claim)).toBeUndefined();
  expect(judge(claim, headline)).toEqual(['not']);
});

test('gives words that everyone in the collection uses little weight', () => {
  const everyone = Array.from({ length: 9_000 }, (_, at) => `Nimbus cloud servers store item${at}`);
  const judge = createStanceJudge(everyone);
  const plain = 'Nimbus cloud servers store numbers';
  expect(judge(plain, 'Nimbus cloud servers do not store photos')).toBeUndefined();
  expect(judge(claim, 'Nimbus cloud servers do not store photos of Ostby gardens')).toBeUndefined();
  expect(createStanceJudge([])(claim, headline)).toEqual(['not']);
});

test('reads the titles of the collection once, and not before a headline denies something', () => {
  let reads = 0;
  const titles = {
    *[Symbol.iterator]() {
      reads += 1;
      yield claim;
    },
  };
  const judge = createStanceJudge(titles);
  judge(claim, 'Nimbus cloud servers store photos');
  expect(reads).toBe(0);
  judge(claim, headline);
  judge(claim, headline);
  expect(reads).toBe(1);
});

test('judges a million pairs of plain headlines within two seconds', () => {
  const headlines = Array.from({ length: 1_000 }, (_, at) => `Ostby opens garden number ${at}`);
  const judge = createStanceJudge(headlines);
  const startMs = performance.now();
  for (let round = 0; round < 1_000; round++) for (const each of headlines) judge(claim, each);
  expect(performance.now() - startMs).toBeLessThan(2_000);
});

describe('the test for words of denial', () => {
  test('passes every headline that is found to dispute', () => {
    const disputing = sciencePairs.filter(
      ([one, other]) => judgeStance(one, other).stance === 'disputes',
    );
    expect(disputing.every(([, other]) => mayDeny(other))).toBe(true);
  });

  test.each(['Ostby opens garden', 'A knot in Notting Hill', 'Fakenham nodes'])(
    'leaves out %s',
    (title) => {
      expect(mayDeny(title)).toBe(false);
    },
  );
});
