import type { SimilarKind } from '../../index/index-entry.ts';
import type { WordPlace } from '../../index/shared-words.ts';
import { compareText } from '../../text/compare-text.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';
import { hostOfKey } from '../../url/host-of-key.ts';
import { type Chosen, chooseSimilar } from './choose-similar.ts';
import { openNeighbourFinder } from './find-neighbours.ts';
import { findSharedWords } from './find-shared-words.ts';
import { groupDuplicates } from './group-duplicates.ts';
import { NeighbourTable } from './neighbour-table.ts';
import type { RankedEntry } from './ranked-entry.ts';
import { readMoment } from './read-moment.ts';
import { readFieldTerms } from './read-terms.ts';
import { rerankByNeighbours } from './rerank-by-neighbours.ts';
import { type SimilarityWeights, similarityWeights } from './similarity-weights.ts';
import { buildTermIndex } from './term-index.ts';

/** Another piece on what an article is about, found in the corpus itself. */
export interface Similar {
  key: CanonicalKey;
  /** Where else the same text stands. */
  alsoAt: CanonicalKey[];
  /** `copy`: the very text of the article, at another address; no counterpoint to it. */
  kind: SimilarKind;
  /** The shared words that count most, for readSharedWords: at least one, mostly two of a topic. */
  words: WordPlace[];
}

export interface RankOptions {
  /** How many pieces an article gets at most. */
  count: number;
  /** Whether a piece stands beside an article already, and is to be left out with its copies. */
  isKnown?: (article: CanonicalKey, piece: CanonicalKey) => boolean;
  /** Called now and then with the share that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  weights?: Partial<SimilarityWeights>;
}

/**
 * Finds for each article the other pieces on its story: docs/similar-pieces.md says how. Returns a
 * list for each article, in the order of the articles, best first, often shorter than `count`: what
 * is not close is left out. The answer does not depend on the order of the articles. Never throws.
 *
 * @param articles each key once.
 */
export function rankSimilar(articles: readonly RankedEntry[], options: RankOptions): Similar[][] {
  const weights = { ...similarityWeights, ...options.weights };
  const report = options.onProgress ?? (() => {});
  const isKnown = options.isKnown ?? (() => false);
  const order = [...articles.keys()].sort((a, b) => compareText(keyAt(a), keyAt(b)));
  const sorted = order.map((at) => articles[at] as RankedEntry);
  const moments = Float64Array.from(sorted, readMoment);
  const index = buildTermIndex(sorted.map(readFieldTerms), moments, weights);
  const findNearest = openNeighbourFinder(index, moments, weights);
  const table = new NeighbourTable(sorted.length);
  for (let article = 0; article < sorted.length; article++) {
    table.set(article, findNearest(article));
    if (article % reportEvery === 0) report((0.8 * article) / sorted.length);
  }
  const folded = groupDuplicates(sorted, moments, table);
  const sites = sorted.map(({ article, key }) => article.provider?.domain ?? hostOfKey(key));
  const siteAt = (article: number) => sites[article] as string;
  const explain = (article: number, { article: other, alsoAt, kind }: Chosen): Similar => {
    const words = findSharedWords(
      index,
      [article, (sorted[article] as RankedEntry).article],
      [other, (sorted[other] as RankedEntry).article],
    );
    return { key: sortedKey(other), alsoAt: alsoAt.map(sortedKey), kind, words };
  };
  const ranked: Similar[][] = articles.map(() => []);
  for (let article = 0; article < sorted.length; article++) {
    const near = rerankByNeighbours(article, table, index, moments, weights);
    const chosen = chooseSimilar(article, near, folded, siteAt, 2 * options.count, weights);
    const pieces = ranked[order[article] as number] as Similar[];
    for (const one of chosen) {
      if (pieces.length >= options.count) break;
      const own = sortedKey(article);
      if ([one.article, ...one.alsoAt].some((each) => isKnown(own, sortedKey(each)))) continue;
      const similar = explain(article, one);
      if (
        isExplained(similar, sorted[article] as RankedEntry, sorted[one.article] as RankedEntry)
      ) {
        pieces.push(similar);
      }
    }
    if (article % reportEvery === 0) report(0.8 + (0.2 * article) / sorted.length);
  }
  report(1);
  return ranked;

  function keyAt(at: number): CanonicalKey {
    return (articles[at] as RankedEntry).key;
  }
  function sortedKey(at: number): CanonicalKey {
    return (sorted[at] as RankedEntry).key;
  }
}

/**
 * One word can name a story; that two pieces share a topic, one word of theirs does not say, unless
 * somebody named the topic.
 */
function isExplained(
  { kind, words }: Similar,
  { article }: RankedEntry,
  other: RankedEntry,
): boolean {
  if (kind !== 'topic' || words.length !== 1) return words.length > 0;
  return article.topics.some((topic) => other.article.topics.includes(topic));
}

const reportEvery = 1_000;
