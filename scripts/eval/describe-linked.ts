import { createStanceJudge } from '../../core/build/stance/create-stance-judge.ts';
import type { JudgedPair } from './read-judged-pairs.ts';
import type { LinkedTitles, TitledPair } from './read-linked-titles.ts';
import { createSeededRandom } from './seeded-random.ts';

const sampleSize = 20_000;
const seeds = [1, 2, 3, 4, 5];
const perPairs = 10_000;
const usPerMs = 1_000;

/**
 * Returns the figures on the linked pairs of a collection as lines: how many of them are called disputes,
 * and how many of the judged ones rightly.
 *
 * @param isVerbose lists the addresses of the pairs that are called disputes.
 */
export function describeLinked(
  { pairs, titles, titleOf }: LinkedTitles,
  judged: readonly JudgedPair[],
  isVerbose: boolean,
): string[] {
  const judge = createStanceJudge(titles);
  const startMs = performance.now();
  const flagged = new Set(
    pairs.filter(([article, piece]) => judge(article.title, piece.title) !== undefined),
  );
  const usPerPair = ((performance.now() - startMs) * usPerMs) / Math.max(1, pairs.length);
  const rate = (flagged.size * perPairs) / Math.max(1, pairs.length);
  const samples = seeds.map((seed) => drawPairs(pairs, seed));
  const counts = samples.map((sample) => sample.filter((pair) => flagged.has(pair)).length);
  return [
    `${pairs.length} linked pairs, ${flagged.size} disputes: ${rate.toFixed(2)} per 10,000, ${usPerPair.toFixed(1)} µs a pair`,
    `disputes in ${sampleSize} pairs drawn with seeds ${seeds.join(', ')}: ${counts.join(', ')}`,
    describeJudged(judged, titleOf, judge),
    ...(isVerbose
      ? [...flagged].map(([article, piece]) => `${article.address} ${piece.address}`)
      : []),
  ];
}

function drawPairs(pairs: readonly TitledPair[], seed: number): TitledPair[] {
  if (pairs.length === 0) return [];
  const random = createSeededRandom(seed);
  return Array.from(
    { length: sampleSize },
    () => pairs[Math.floor(random() * pairs.length)] as TitledPair,
  );
}

/** Counts the right answers on judged pairs of which the collection has both pieces. */
function describeJudged(
  judged: readonly JudgedPair[],
  titleOf: ReadonlyMap<string, string>,
  judge: (claim: string, headline: string) => string[] | undefined,
): string {
  const counts = { right: 0, wrong: 0, missed: 0, rejected: 0 };
  for (const { article, piece, disputes } of judged) {
    const claim = titleOf.get(article);
    const headline = titleOf.get(piece);
    if (claim === undefined || headline === undefined) continue;
    const isFlagged = judge(claim, headline) !== undefined;
    if (disputes) counts[isFlagged ? 'right' : 'missed'] += 1;
    else counts[isFlagged ? 'wrong' : 'rejected'] += 1;
  }
  const { right, wrong, missed, rejected } = counts;
  const all = right + wrong + missed + rejected;
  return `${all} of them or of other pairs of its pieces judged by a person: ${right + rejected} right (${right} disputes, ${rejected} none), ${wrong} wrongly called disputes, ${missed} disputes missed`;
}
