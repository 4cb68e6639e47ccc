import { cueNames, type DisputeCue } from '../../core/build/stance/cues/cue.ts';
import { disputeThreshold, judgeStance } from '../../core/build/stance/judge-stance.ts';
import {
  crossValidate,
  type PreparedPair,
  preparePairs,
  type ScoredPair,
  withoutCues,
} from './cross-validate.ts';
import { resampleGroups } from './group-folds.ts';
import type { StancePair } from './read-stance-pairs.ts';
import { precisionOf, recallOf, type StanceTally, tallyStances } from './tally-stances.ts';
import { disputesByWordList } from './word-list-baseline.ts';

const folds = 10;
const sampleCount = 1_000;
const thresholds = [0.5, 0.6, disputeThreshold, 0.7, 0.8];

/** Cues that the table of families drops together. */
const families: [name: string, cues: DisputeCue[]][] = [
  ['refusal', ['refusal']],
  ['verdict', ['verdict', 'verdictOnReport', 'softVerdict', 'verdictAsked']],
  ['denial', ['denial']],
  ['doubt', ['doubt']],
  ['absence', ['absence']],
  ['negation', ['negatedClaim', 'otherNegation']],
  ['opposite', ['opposite']],
  ['question', ['question']],
  ['double negation', ['doubleNegation']],
];

const isDispute = ({ pair }: { pair: StancePair }) => pair.stance === 'against';

/**
 * Returns the tables of the evaluation as lines.
 *
 * @param seeds one for each grouping of the claims into folds.
 */
export function describeStances(pairs: readonly StancePair[], seeds: readonly number[]): string[] {
  const prepared = preparePairs(pairs);
  const runs = seeds.map((seed) => ({ seed, scored: crossValidate(prepared, folds, seed) }));
  const atThreshold = runs.map(({ scored }) => tallyAt(scored, disputeThreshold));
  const first = runs[0] as (typeof runs)[number];
  return [
    ...describeSet(pairs),
    '',
    `"disputes", ${folds} folds, no claim in two of them, from a score of ${disputeThreshold}`,
    writeHead('grouping'),
    ...runs.map(({ seed, scored }) => writeRow(`seed ${seed}`, tallyAt(scored, disputeThreshold))),
    writeSpread('median', atThreshold, (values) => quantile(values, 0.5)),
    writeSpread('lowest', atThreshold, (values) => Math.min(...values)),
    writeSpread('highest', atThreshold, (values) => Math.max(...values)),
    ...describeSamples(first.scored),
    writeRow('word list alone', tallyWordList(prepared)),
    writeRow('shipped weights', tallyShipped(pairs, 'disputes', 'against')),
    '',
    `folds of seed ${first.seed}`,
    writeHead('fold'),
    ...describeFolds(first.scored),
    '',
    `thresholds, all seeds pooled`,
    writeHead('from a score of'),
    ...thresholds.map((threshold) =>
      writeRow(
        threshold.toFixed(2),
        tallyAt(
          runs.flatMap(({ scored }) => scored),
          threshold,
        ),
      ),
    ),
    '',
    `"reports": a rule without training; "supports" is never predicted`,
    writeHead(''),
    writeRow('hearsay, no dispute', tallyShipped(pairs, 'reports', 'observing')),
  ];
}

/** Returns tables as lines: the figures without each family of cues, and those of each cue alone. */
export function describeFamilies(pairs: readonly StancePair[], seed: number): string[] {
  const prepared = preparePairs(pairs);
  const measure = (dropped: DisputeCue[]) =>
    tallyAt(crossValidate(withoutCues(prepared, dropped), folds, seed), disputeThreshold);
  return [
    '',
    `without one family, seed ${seed}`,
    writeHead('without'),
    writeRow('nothing', measure([])),
    ...families.map(([name, cues]) => writeRow(name, measure(cues))),
    '',
    'pairs with a cue, whatever other cues they have',
    writeHead('cue'),
    ...cueNames.map((cue) =>
      writeRow(
        cue,
        tallyStances(prepared, isDispute, ({ matches }) => matches?.spans.has(cue) === true),
      ),
    ),
  ];
}

function describeSet(pairs: readonly StancePair[]): string[] {
  const claims = new Set(pairs.map(({ claimId }) => claimId)).size;
  const count = (stance: StancePair['stance']) =>
    pairs.filter((pair) => pair.stance === stance).length;
  return [
    `${pairs.length} pairs of ${claims} claims: ${count('against')} against, ${count('for')} for, ${count('observing')} observing`,
  ];
}

/** Returns the spread of the figures over bootstrap samples of whole claims. */
function describeSamples(scored: readonly ScoredPair[]): string[] {
  const tallies = resampleGroups(scored, ({ pair }) => pair.claimId, sampleCount).map((sample) =>
    tallyAt(sample, disputeThreshold),
  );
  return [
    writeSpread('bootstrap, 5 %', tallies, (values) => quantile(values, 0.05)),
    writeSpread('bootstrap, 95 %', tallies, (values) => quantile(values, 0.95)),
  ];
}

function describeFolds(scored: readonly ScoredPair[]): string[] {
  return Array.from({ length: folds }, (_, fold) =>
    writeRow(
      `${fold + 1}`,
      tallyAt(
        scored.filter((each) => each.fold === fold),
        disputeThreshold,
      ),
    ),
  );
}

function tallyAt(scored: readonly ScoredPair[], threshold: number): StanceTally {
  return tallyStances(scored, isDispute, ({ score }) => score >= threshold);
}

function tallyWordList(prepared: readonly PreparedPair[]): StanceTally {
  return tallyStances(prepared, isDispute, ({ pair }) => disputesByWordList(pair.headline));
}

function tallyShipped(
  pairs: readonly StancePair[],
  stance: 'disputes' | 'reports',
  label: StancePair['stance'],
): StanceTally {
  return tallyStances(
    pairs,
    (pair) => pair.stance === label,
    ({ claim, headline }) => judgeStance(claim, headline).stance === stance,
  );
}

function writeHead(name: string): string {
  return writeCells([name, 'precision', 'recall', 'predicted', 'correct', 'actual']);
}

function writeRow(name: string, tally: StanceTally): string {
  const { predicted, correct, actual } = tally;
  return writeCells([
    name,
    writeShare(precisionOf(tally)),
    writeShare(recallOf(tally)),
    ...[predicted, correct, actual].map(String),
  ]);
}

function writeSpread(
  name: string,
  tallies: readonly StanceTally[],
  choose: (values: number[]) => number,
): string {
  const shares = [precisionOf, recallOf].map((shareOf) =>
    choose(tallies.map(shareOf).filter((share) => share !== undefined)),
  );
  return writeCells([name, ...shares.map(writeShare)]);
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

function writeShare(share: number | undefined): string {
  return share === undefined || !Number.isFinite(share) ? '–' : share.toFixed(3);
}

function writeCells([name = '', ...cells]: string[]): string {
  return (name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('')).trimEnd();
}
