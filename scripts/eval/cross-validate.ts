import { type CueNotes, cueNames, type DisputeCue } from '../../core/build/stance/cues/cue.ts';
import { findCues } from '../../core/build/stance/cues/find-cues.ts';
import { scoreDispute } from '../../core/build/stance/score-dispute.ts';
import { groupFolds } from './group-folds.ts';
import type { StancePair } from './read-stance-pairs.ts';
import { type Example, trainWeights } from './train-weights.ts';

/** A pair with what was found in it; nothing where the two titles cannot be compared. */
export interface PreparedPair {
  pair: StancePair;
  notes: CueNotes | undefined;
}

/** A pair with the score that it got from weights which had not seen its claim. */
export interface ScoredPair {
  pair: StancePair;
  fold: number;
  score: number;
}

/** Takes labelled pairs, returns them with what is found in their headlines. */
export function preparePairs(pairs: readonly StancePair[]): PreparedPair[] {
  return pairs.map((pair) => ({ pair, notes: findCues(pair.claim, pair.headline)?.notes }));
}

/** Takes prepared pairs, returns the examples to train on: those that can be compared. */
export function toExamples(prepared: readonly PreparedPair[]): Example[] {
  return prepared.flatMap(({ pair, notes }) =>
    notes === undefined ? [] : [{ cues: listCues(notes), isDispute: pair.stance === 'against' }],
  );
}

/** Scores every pair by weights trained on the other folds; no claim is in two folds. */
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
      .map(({ pair, notes }) => ({
        pair,
        fold,
        score: notes === undefined ? 0 : scoreDispute(notes, weights).score,
      }));
  }).flat();
}

/** Takes prepared pairs, returns them as if some kinds of cues did not exist. */
export function withoutCues(
  prepared: readonly PreparedPair[],
  dropped: readonly DisputeCue[],
): PreparedPair[] {
  return prepared.map(({ pair, notes }) => ({ pair, notes: notes?.without(dropped) }));
}

function listCues(notes: CueNotes): DisputeCue[] {
  return cueNames.filter((cue) => notes.spans.has(cue));
}
