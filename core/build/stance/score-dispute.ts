import { type CueNotes, cueNames, type DisputeCue } from './cues/cue.ts';
import type { Span } from './cues/find-phrases.ts';

/** What each cue is worth, in log odds; `bias` is a headline's without any. */
export interface StanceWeights {
  bias: number;
  cues: Readonly<Record<DisputeCue, number>>;
}

export interface DisputeScore {
  /** How likely a dispute is, 0 to 1. */
  score: number;
  /** Where the cues stand that speak for one. */
  telling: Span[];
}

/** Takes what was found in a headline, returns how likely it disputes the claim, and by which words. */
export function scoreDispute({ spans }: CueNotes, weights: StanceWeights): DisputeScore {
  let logOdds = weights.bias;
  const telling: Span[] = [];
  for (const cue of cueNames) {
    const noted = spans.get(cue);
    if (noted === undefined) continue;
    logOdds += weights.cues[cue];
    if (weights.cues[cue] > 0) telling.push(...noted);
  }
  return { score: 1 / (1 + Math.exp(-logOdds)), telling };
}
