import { expect, test } from 'vitest';
import { similarityWeights } from '../../../../../core/build/similar/similarity-weights.ts';
import { timeDecay } from '../../../../../core/build/similar/time-decay.ts';

const decay = (days: number, similarity = 0.5) => timeDecay(similarity, 0, days, similarityWeights);

test('timeDecay is 1 at the same time, and falls with each day', () => {
  expect(decay(0)).toBe(1);
  expect(decay(1)).toBeGreaterThan(decay(2));
  expect(decay(2)).toBeGreaterThan(decay(30));
});

test('timeDecay never falls below its minimum', () => {
  expect(decay(10_000)).toBeCloseTo(similarityWeights.minDecay);
});

test('timeDecay grows with similarity for pieces without a date', () => {
  expect(decay(Number.NaN, 0.1)).toBeLessThan(decay(Number.NaN, 0.6));
  expect(decay(Number.NaN, 0.1)).toBeGreaterThan(decay(10_000));
  expect(decay(Number.NaN, 0.9)).toBeLessThan(decay(0));
});
