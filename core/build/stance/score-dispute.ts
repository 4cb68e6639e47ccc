import { cueNames, type DisputeCue } from './cues/cue.ts';
import type { CueMatches } from './cues/cue-matches.ts';
import type { Span } from './cues/phrase-matcher.ts';

/** The weight of each cue in log odds; `bias` is that of a headline without cues. */
export interface StanceWeights {
  bias: number;
  cues: Readonly<Record<DisputeCue, number>>;
}

export interface DisputeScore {
  /** The probability of a dispute, 0 to 1. */
  score: number;
  /** The spans of the cues with a positive weight. */
  disputeSpans: Span[];
}

/** Returns the probability that a headline disputes the claim, and the cues that show it. */
export function scoreDispute({ spans }: CueMatches, weights: StanceWeights): DisputeScore {
  let logOdds = weights.bias;
  const disputeSpans: Span[] = [];
  for (const cue of cueNames) {
    const found = spans.get(cue);
    if (found === undefined) continue;
    logOdds += weights.cues[cue];
    if (weights.cues[cue] > 0) disputeSpans.push(...found);
  }
  return { score: 1 / (1 + Math.exp(-logOdds)), disputeSpans };
}
