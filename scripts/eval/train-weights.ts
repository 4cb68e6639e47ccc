import { cueNames, type DisputeCue } from '../../core/build/stance/cues/cue.ts';
import type { StanceWeights } from '../../core/build/stance/score-dispute.ts';
import { priorWeights } from './prior-weights.ts';

/** The cues of a headline, and whether it disputes the claim. */
export interface Example {
  cues: readonly DisputeCue[];
  isDispute: boolean;
}

// The second decimal no longer changes after this many rounds.
const rounds = 400;
const learningRate = 1;
const momentum = 0.9;
/**
 * The strength of the L2 penalty towards the prior. It is above 1 because the headlines of one claim
 * are not independent samples.
 */
const penalty = 4;

/**
 * Returns weights by logistic regression, by gradient descent with momentum, with an L2 penalty towards
 * `priorWeights`. The same examples give the same weights.
 */
export function trainWeights(examples: readonly Example[]): StanceWeights {
  const count = cueNames.length;
  const prior = cueNames.map((cue) => priorWeights.cues[cue]);
  const rows = examples.map(({ cues, isDispute }) => ({
    features: cues.map((cue) => cueNames.indexOf(cue)),
    target: isDispute ? 1 : 0,
  }));
  // The bias comes after the cues, and has no penalty.
  const weights = [...prior, priorWeights.bias];
  const velocity = weights.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, at) =>
      at < count ? penalty * (weight - (prior[at] as number)) : 0,
    );
    for (const { features, target } of rows) {
      const all = [...features, count];
      const logOdds = all.reduce((sum, at) => sum + (weights[at] as number), 0);
      const error = 1 / (1 + Math.exp(-logOdds)) - target;
      for (const at of all) gradient[at] = (gradient[at] as number) + error;
    }
    for (const at of weights.keys()) {
      velocity[at] =
        momentum * (velocity[at] as number) -
        (learningRate * (gradient[at] as number)) / (rows.length + penalty);
      weights[at] = (weights[at] as number) + velocity[at];
    }
  }
  const cues = Object.fromEntries(cueNames.map((cue, at) => [cue, weights[at] as number]));
  return { bias: weights[count] as number, cues: cues as Record<DisputeCue, number> };
}
