import { cueNames, type DisputeCue } from '../../core/build/stance/cues/cue.ts';
import { disputeThreshold, judgeStance } from '../../core/build/stance/judge-stance.ts';
import {
  crossValidate,
  type PreparedPair,
  preparePairs,
  type ScoredPair,
  withoutCues,
} from './cross-validate.ts';
import { disputesByWordList } from './crude-stance.ts';
import { redrawGroups } from './group-folds.ts';
import type { StancePair } from './read-stance-pairs.ts';
import { precisionOf, recallOf, type StanceTally, tallyStances } from './tally-stances.ts';

const folds = 10;
const redraws = 1_000;
const thresholds = [0.5, 0.6, disputeThreshold, 0.7, 0.8];

/** Cues that stand or fall together, for the table of what each family is worth. */
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

/** Takes labelled pairs and the seeds of the groupings, returns the tables as lines. */
export function describeStances(pairs: readonly StancePair[], seeds: readonly number[]): string[] {
  const prepared = preparePairs(pairs);
  const runs = seeds.map((seed) => ({ seed, scored: crossValidate(prepared, folds, seed) }));
  const atThreshold = runs.map(({ scored }) => tallyAt(scored, disputeThreshold));
  const first = runs[0] as (typeof runs)[number];
  return [
    ...describeSet(pairs),
    '',
    `"disputes", ${folds} folds, no claim in two of them, said from a score of ${disputeThreshold}`,
    writeHead('grouping'),
    ...runs.map(({ seed, scored }) => writeRow(`seed ${seed}`, tallyAt(scored, disputeThreshold))),
    writeSpread('median', atThreshold, (values) => quantile(values, 0.5)),
    writeSpread('lowest', atThreshold, (values) => Math.min(...values)),
    writeSpread('highest', atThreshold, (values) => Math.max(...values)),
    ...describeRedraws(first.scored),
    writeRow('word list alone', tallyCrude(prepared)),
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
    `"reports": a rule, nothing trained; "supports" is never said`,
    writeHead(''),
    writeRow('hearsay, no dispute', tallyShipped(pairs, 'reports', 'observing')),
  ];
}

/** Takes labelled pairs, returns what is lost without each family of cues and found by each cue. */
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
    'pairs that have a cue, whatever else they have',
    writeHead('cue'),
    ...cueNames.map((cue) =>
      writeRow(
        cue,
        tallyStances(prepared, isDispute, ({ notes }) => notes?.spans.has(cue) === true),
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

/** How much of the figures is luck in which claims were collected: whole claims drawn anew. */
function describeRedraws(scored: readonly ScoredPair[]): string[] {
  const tallies = redrawGroups(scored, ({ pair }) => pair.claimId, redraws).map((drawn) =>
    tallyAt(drawn, disputeThreshold),
  );
  return [
    writeSpread('redrawn, 5 % below', tallies, (values) => quantile(values, 0.05)),
    writeSpread('redrawn, 5 % above', tallies, (values) => quantile(values, 0.95)),
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

function tallyCrude(prepared: readonly PreparedPair[]): StanceTally {
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
  return writeCells([name, 'precision', 'recall', 'said', 'right', 'there']);
}

function writeRow(name: string, tally: StanceTally): string {
  const { said, right, there } = tally;
  return writeCells([
    name,
    writeShare(precisionOf(tally)),
    writeShare(recallOf(tally)),
    ...[said, right, there].map(String),
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
