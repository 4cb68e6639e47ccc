import type { SimilarityWeights } from './similarity-weights.ts';

/**
 * Returns the factor, at most 1, by which the time between two articles lowers their score. If a date
 * is unknown, it grows with the similarity of the texts, as there is nothing else to go by.
 *
 * @param similarity of the texts, 0 to 1.
 * @param day when the one was published, in days; NaN if unknown.
 * @param otherDay the same of the other one.
 */
export function timeDecay(
  similarity: number,
  day: number,
  otherDay: number,
  { decayDays, minDecay, undatedDecay, undatedSimilarity }: SimilarityWeights,
): number {
  const days = Math.abs(day - otherDay);
  if (Number.isNaN(days)) return Math.min(1, undatedDecay + undatedSimilarity * similarity);
  return minDecay + (1 - minDecay) * Math.exp(-days / decayDays);
}
