import type { StanceWeights } from './score-dispute.ts';

/**
 * Made by `npm run eval:stance -- <pairs.jsonl> --train`: logistic regression on labelled pairs of a
 * claim and a headline, around what we hold each cue to be worth (scripts/eval/prior-weights.ts). Log
 * odds: a headline starts at the bias, each kind of cue adds its weight once, and 0 is one in two.
 */
export const stanceWeights: StanceWeights = {
  bias: -3.22,
  cues: {
    refusal: 4.65,
    verdict: 5.14,
    verdictOnReport: 4.55,
    softVerdict: 1.9,
    verdictAsked: 1.06,
    denial: 4.27,
    doubt: 2.8,
    absence: 4.31,
    negatedClaim: 4.62,
    otherNegation: 3.09,
    opposite: 2.71,
    question: -0.59,
    doubleNegation: -2,
  },
};
