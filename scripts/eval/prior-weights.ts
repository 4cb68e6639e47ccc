import type { StanceWeights } from '../../core/build/stance/score-dispute.ts';

/**
 * The weight of each cue before training, in log odds, from the meaning of its words; it was set
 * before any labelled pair was read. Training moves a weight as far as the pairs show, which is little
 * for a cue that few of them have.
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
