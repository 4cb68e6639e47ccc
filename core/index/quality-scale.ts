/**
 * The qualities of an index, by which one quality is ranked: at each place from 0 to 99, the quality
 * that at most this percentage of the rated articles are below. Empty where the articles cannot be
 * ranked (core/build/measure-qualities.ts).
 *
 * A quality is the collection's own score and has no top, so only the other articles tell how high it
 * is.
 */
export type QualityScale = readonly number[];

/**
 * Returns the percentage of rated articles with a lower quality, exact to a percent; undefined without a
 * scale.
 */
export function rankQuality(quality: number, scale: QualityScale): number | undefined {
  if (scale.length === 0) return undefined;
  return scale.filter((value) => value < quality).length;
}

/**
 * Returns the quality below which pieces are hidden from a reader who hides this percentage; undefined
 * where none is hidden.
 */
export function findMinimum(percentile: number, scale: QualityScale): number | undefined {
  return percentile === 0 ? undefined : scale[percentile];
}

/** Where a quality stands among the articles. */
export interface Standing {
  /** `middle` if it is neither higher nor lower than that of most articles. */
  kind: 'higher' | 'lower' | 'middle';
  /** Than how many of ten articles it is higher or lower: at most 9, also if it is all of them. */
  ofTen: number;
}

/** With fewer, a quality is near enough to the middle. */
const leastOfTen = 6;

/** Returns where a quality stands, exact to a percent; undefined without a scale. */
export function findStanding(quality: number, scale: QualityScale): Standing | undefined {
  const percentBelow = rankQuality(quality, scale);
  if (percentBelow === undefined) return undefined;
  const above = toTenths(scale.filter((value) => value > quality).length);
  const below = toTenths(percentBelow);
  if (below >= leastOfTen) return { kind: 'higher', ofTen: below };
  if (above >= leastOfTen) return { kind: 'lower', ofTen: above };
  return { kind: 'middle', ofTen: 0 };
}

function toTenths(percent: number): number {
  return Math.min(9, Math.floor(percent / 10));
}
