import { judgeStance } from '../../core/build/stance/judge-stance.ts';
import type { StancePair } from './read-stance-pairs.ts';
import { resampleGroups } from './resample-groups.ts';
import { precisionOf, recallOf, type StanceTally, tallyStances } from './tally-stances.ts';
import { disputesByWordList } from './word-list-baseline.ts';

const sampleCount = 1_000;

/** A labelled pair, and what its titles show. */
interface JudgedPair {
  pair: StancePair;
  stance: string | null;
}

/** Returns the figures on labelled pairs as the lines of a table. */
export function describeStances(pairs: readonly StancePair[]): string[] {
  const judged = pairs.map((pair) => ({
    pair,
    stance: judgeStance(pair.claim, pair.headline).stance,
  }));
  const samples = resampleGroups(judged, ({ pair }) => pair.claimId, sampleCount).map((sample) =>
    tally(sample, 'disputes', 'against'),
  );
  return [
    describeSet(pairs),
    '',
    writeCells(['', 'precision', 'recall', 'predicted', 'correct', 'actual']),
    writeRow('disputes', tally(judged, 'disputes', 'against')),
    writeSpread('bootstrap, 5 %', samples, 0.05),
    writeSpread('bootstrap, 95 %', samples, 0.95),
    writeRow('word list alone', tallyWordList(pairs)),
    writeRow('reports', tally(judged, 'reports', 'observing')),
  ];
}

function describeSet(pairs: readonly StancePair[]): string {
  const claims = new Set(pairs.map(({ claimId }) => claimId)).size;
  const count = (stance: StancePair['stance']) =>
    pairs.filter((pair) => pair.stance === stance).length;
  return `${pairs.length} pairs of ${claims} claims: ${count('against')} against, ${count('for')} for, ${count('observing')} observing`;
}

function tally(
  judged: readonly JudgedPair[],
  stance: 'disputes' | 'reports',
  label: StancePair['stance'],
): StanceTally {
  return tallyStances(
    judged,
    ({ pair }) => pair.stance === label,
    (each) => each.stance === stance,
  );
}

function tallyWordList(pairs: readonly StancePair[]): StanceTally {
  return tallyStances(
    pairs,
    ({ stance }) => stance === 'against',
    ({ headline }) => disputesByWordList(headline),
  );
}

function writeRow(name: string, figures: StanceTally): string {
  const { predicted, correct, actual } = figures;
  return writeCells([
    name,
    writeShare(precisionOf(figures)),
    writeShare(recallOf(figures)),
    ...[predicted, correct, actual].map(String),
  ]);
}

/** Writes the precision and the recall that a share of the samples stays below. */
function writeSpread(name: string, samples: readonly StanceTally[], share: number): string {
  const figures = [precisionOf, recallOf].map((figureOf) => {
    const sorted = samples
      .map(figureOf)
      .filter((each) => each !== undefined)
      .toSorted((a, b) => a - b);
    return sorted[Math.round(share * (sorted.length - 1))];
  });
  return writeCells([name, ...figures.map(writeShare)]);
}

function writeShare(share: number | undefined): string {
  return share === undefined ? '–' : share.toFixed(3);
}

function writeCells([name = '', ...cells]: string[]): string {
  return (name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('')).trimEnd();
}
