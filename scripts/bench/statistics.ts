/** What repeated runs of one measurement gave. */
export interface Figure {
  median: number;
  /** Median absolute deviation: half of the runs lie within this distance of the median. */
  mad: number;
  runs: number;
}

/** The middle of the values, or the mean of the two in the middle. Throws where there are none. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new Error('median: there are no values');
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] as number)) / 2;
}

/** The smallest value that at least this share of the values (0 to 1) does not exceed. */
export function percentileOf(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('percentile: there are no values');
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.ceil(share * sorted.length) - 1;
  return sorted[Math.min(Math.max(at, 0), sorted.length - 1)] as number;
}

export function summarise(values: readonly number[]): Figure {
  const median = medianOf(values);
  const mad = medianOf(values.map((value) => Math.abs(value - median)));
  return { median: roundTo3(median), mad: roundTo3(mad), runs: values.length };
}

/** Three decimals: a browser's clock has steps of 0.005 to 0.1 ms. */
export function roundTo3(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
