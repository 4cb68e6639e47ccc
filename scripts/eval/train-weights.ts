import { cueNames, type DisputeCue } from '../../core/build/stance/cues/cue.ts';
import type { StanceWeights } from '../../core/build/stance/score-dispute.ts';
import { priorWeights } from './prior-weights.ts';

/** One pair: the cues found in its headline, and whether that disputes the claim. */
export interface Example {
  cues: readonly DisputeCue[];
  isDispute: boolean;
}

// After so many rounds the second decimal stands still.
const rounds = 400;
const rate = 1;
const momentum = 0.9;
/** Pull towards the prior. Above 1, because the headlines of one claim are no independent samples. */
const penalty = 4;

/**
 * Takes examples, returns weights by logistic regression around `priorWeights`; the same examples
 * give the same weights.
 */
export function trainWeights(examples: readonly Example[]): StanceWeights {
  const count = cueNames.length;
  const prior = cueNames.map((cue) => priorWeights.cues[cue]);
  const rows = examples.map(({ cues, isDispute }) => ({
    places: cues.map((cue) => cueNames.indexOf(cue)),
    target: isDispute ? 1 : 0,
  }));
  // The bias stands behind the cues and is pulled nowhere.
  const weights = [...prior, priorWeights.bias];
  const speed = weights.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) =>
      at < count ? penalty * (weight - (prior[at] as number)) : 0,
    );
    for (const { places, target } of rows) {
      const all = [...places, count];
      const logOdds = all.reduce((sum, at) => sum + (weights[at] as number), 0);
      const error = 1 / (1 + Math.exp(-logOdds)) - target;
      for (const at of all) slope[at] = (slope[at] as number) + error;
    }
    for (const at of weights.keys()) {
      speed[at] =
        momentum * (speed[at] as number) - (rate * (slope[at] as number)) / (rows.length + penalty);
      weights[at] = (weights[at] as number) + speed[at];
    }
  }
  const cues = Object.fromEntries(cueNames.map((cue, at) => [cue, weights[at] as number]));
  return { bias: weights[count] as number, cues: cues as Record<DisputeCue, number> };
}
