import { cueNames, type DisputeCue } from '../../core/build/stance/cues/cue.ts';
import type { CueMatches } from '../../core/build/stance/cues/cue-matches.ts';
import { findCues } from '../../core/build/stance/cues/find-cues.ts';
import { scoreDispute } from '../../core/build/stance/score-dispute.ts';
import { groupFolds } from './group-folds.ts';
import type { StancePair } from './read-stance-pairs.ts';
import { type Example, trainWeights } from './train-weights.ts';

/** A pair with the cues of its headline; undefined if the two titles cannot be compared. */
export interface PreparedPair {
  pair: StancePair;
  matches: CueMatches | undefined;
}

/** A pair with its score by weights that were trained without its claim. */
export interface ScoredPair {
  pair: StancePair;
  fold: number;
  score: number;
}

/** Returns labelled pairs with the cues of their headlines. */
export function preparePairs(pairs: readonly StancePair[]): PreparedPair[] {
  return pairs.map((pair) => ({ pair, matches: findCues(pair.claim, pair.headline)?.matches }));
}

/** Returns the training examples of prepared pairs; pairs that cannot be compared are left out. */
export function toExamples(prepared: readonly PreparedPair[]): Example[] {
  return prepared.flatMap(({ pair, matches }) =>
    matches === undefined
      ? []
      : [{ cues: listCues(matches), isDispute: pair.stance === 'against' }],
  );
}

/** Returns the score of every pair by weights trained on the other folds; no claim is in two folds. */
export function crossValidate(
  prepared: readonly PreparedPair[],
  folds: number,
  seed: number,
): ScoredPair[] {
  const foldOf = groupFolds(
    prepared.map(({ pair }) => pair.claimId),
    folds,
    seed,
  );
  const inFold = ({ pair }: PreparedPair) => foldOf.get(pair.claimId) as number;
  return Array.from({ length: folds }, (_, fold) => {
    const weights = trainWeights(toExamples(prepared.filter((each) => inFold(each) !== fold)));
    return prepared
      .filter((each) => inFold(each) === fold)
      .map(({ pair, matches }) => ({
        pair,
        fold,
        score: matches === undefined ? 0 : scoreDispute(matches, weights).score,
      }));
  }).flat();
}

/** Returns prepared pairs without some kinds of cues. */
export function withoutCues(
  prepared: readonly PreparedPair[],
  dropped: readonly DisputeCue[],
): PreparedPair[] {
  return prepared.map(({ pair, matches }) => ({ pair, matches: matches?.without(dropped) }));
}

function listCues(matches: CueMatches): DisputeCue[] {
  return cueNames.filter((cue) => matches.spans.has(cue));
}
