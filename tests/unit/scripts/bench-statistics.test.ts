import { describe, expect, test } from 'vitest';
import { medianOf, percentileOf, summarise } from '../../../scripts/bench/statistics.ts';

describe('the statistics of the benchmark', () => {
  test('the median is the middle value, or the mean of the two in the middle', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([9, 1, 5, 6])).toBe(5.5);
    expect(medianOf([10, 9, 1])).toBe(9);
  });

  test('the median of nothing is an error', () => {
    expect(() => medianOf([])).toThrow('no values');
  });

  test('a percentile is a value that a share of the values does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentileOf(values, 0.5)).toBe(50);
    expect(percentileOf(values, 0.95)).toBe(95);
    expect(percentileOf(values, 1)).toBe(100);
    expect(percentileOf([7], 0.95)).toBe(7);
  });

  test('the noise is the median distance of the runs from their median', () => {
    expect(summarise([10, 12, 11, 90, 10])).toEqual({ median: 11, mad: 1, runs: 5 });
    expect(summarise([3, 3, 3])).toEqual({ median: 3, mad: 0, runs: 3 });
  });
});
