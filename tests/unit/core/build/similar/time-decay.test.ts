import { expect, test } from 'vitest';
import { similarityWeights } from '../../../../../core/build/similar/similarity-weights.ts';
import { timeDecay } from '../../../../../core/build/similar/time-decay.ts';

const share = (days: number, alike = 0.5) => timeDecay(alike, 0, days, similarityWeights);

test('weighTime leaves all on the same moment, and less day by day', () => {
  expect(share(0)).toBe(1);
  expect(share(1)).toBeGreaterThan(share(2));
  expect(share(2)).toBeGreaterThan(share(30));
});

test('weighTime never takes all, however long ago', () => {
  expect(share(10_000)).toBeCloseTo(similarityWeights.farShare);
});

test('weighTime believes pieces without a date more, the more they are alike', () => {
  expect(share(Number.NaN, 0.1)).toBeLessThan(share(Number.NaN, 0.6));
  expect(share(Number.NaN, 0.1)).toBeGreaterThan(share(10_000));
  expect(share(Number.NaN, 0.9)).toBeLessThan(share(0));
});
