import type { StanceWeights } from '../../core/build/stance/score-dispute.ts';

/**
 * What we hold each cue to be worth before any pair was read, in log odds: what the words mean. The
 * training moves a weight from here as far as the labelled pairs say, which is little for cues that
 * they hardly have.
 */
export const priorWeights: StanceWeights = {
  bias: -3,
  cues: {
    refusal: 4.5,
    verdict: 4,
    verdictOnReport: 4.5,
    softVerdict: 2,
    verdictAsked: 0.5,
    denial: 4,
    doubt: 2,
    absence: 4.5,
    negatedClaim: 4,
    otherNegation: 2,
    opposite: 2,
    question: -1,
    doubleNegation: -2,
  },
};
