import type { SimilarityWeights } from './similarity-weights.ts';

/**
 * Takes how alike two texts are (0 to 1) and their moments in days (NaN where unknown), returns the
 * share of it that time leaves, at most 1. Without a date there is nothing to go by but the text, so
 * the more alike, the more it is believed.
 */
export function timeDecay(
  alike: number,
  here: number,
  there: number,
  { decayDays, farShare, undatedShare, undatedTrust }: SimilarityWeights,
): number {
  const days = Math.abs(here - there);
  if (Number.isNaN(days)) return Math.min(1, undatedShare + undatedTrust * alike);
  return farShare + (1 - farShare) * Math.exp(-days / decayDays);
}
