/** The result of repeated runs of one measurement. */
export interface Figure {
  median: number;
  /** The median absolute deviation: half of the runs are within this distance of the median. */
  mad: number;
  runs: number;
}

/** Returns the middle value, or the mean of the two in the middle. Throws if there are no values. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new Error('median: there are no values');
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] as number)) / 2;
}

/**
 * Returns the smallest value that at least a share of the values does not exceed. Throws if there are
 * no values.
 *
 * @param share 0 to 1.
 */
export function percentileOf(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('percentile: there are no values');
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.ceil(share * sorted.length) - 1;
  return sorted[Math.min(Math.max(at, 0), sorted.length - 1)] as number;
}

/** Returns the median and the noise of the values. Throws if there are none. */
export function summarise(values: readonly number[]): Figure {
  const median = medianOf(values);
  const mad = medianOf(values.map((value) => Math.abs(value - median)));
  return { median: roundTo3(median), mad: roundTo3(mad), runs: values.length };
}

/** Rounds to three decimals: the resolution of a browser's clock is 0.005 to 0.1 ms. */
export function roundTo3(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
