import type { SimilarKind } from '../../index/index-entry.ts';
import type { WordPlace } from '../../index/shared-words.ts';
import { compareText } from '../../text/compare-text.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';
import { hostOfKey } from '../../url/host-of-key.ts';
import { type ChosenPiece, chooseSimilar } from './choose-similar.ts';
import { readFieldTerms } from './field-terms.ts';
import { findSharedWords } from './find-shared-words.ts';
import { groupDuplicates } from './group-duplicates.ts';
import { openNeighbourFinder } from './neighbour-finder.ts';
import { NeighbourTable } from './neighbour-table.ts';
import type { RankedEntry } from './ranked-entry.ts';
import { readPublishedDay } from './read-published-day.ts';
import { rerankByNeighbours } from './rerank-by-neighbours.ts';
import { type SimilarityWeights, similarityWeights } from './similarity-weights.ts';
import { buildTermIndex } from './term-index.ts';

/** Another piece of the corpus on what an article is about. */
export interface SimilarPiece {
  key: CanonicalKey;
  /** Where else the same text was published. */
  alsoAt: CanonicalKey[];
  /** `copy` is the text of the article itself at another address, so no counterpoint to it. */
  kind: SimilarKind;
  /**
   * The shared words of most weight, for readSharedWords: at least one; for the kind `topic` at least
   * two, or one and a topic that both records name.
   */
  words: WordPlace[];
}

export interface RankOptions {
  /** How many pieces an article gets at most. */
  count: number;
  /** Whether a piece is already shown beside an article; it is left out with its duplicates. */
  isKnown?: (article: CanonicalKey, piece: CanonicalKey) => boolean;
  /** Called repeatedly with the share of the work that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  weights?: Partial<SimilarityWeights>;
}

/**
 * Finds for each article the other pieces on its story (docs/similar-pieces.md describes how).
 * Returns a list for each article, in the order of `articles`, best first. A list is often shorter
 * than `count`, because pieces that are not close are left out. The lists do not depend on the order
 * of the articles. Never throws.
 *
 * @param articles each key once.
 */
export function rankSimilar(
  articles: readonly RankedEntry[],
  options: RankOptions,
): SimilarPiece[][] {
  const weights = { ...similarityWeights, ...options.weights };
  const report = options.onProgress ?? (() => {});
  const isKnown = options.isKnown ?? (() => false);
  const order = [...articles.keys()].sort((a, b) => compareText(keyAt(a), keyAt(b)));
  const sorted = order.map((at) => articles[at] as RankedEntry);
  const publishedDays = Float64Array.from(sorted, readPublishedDay);
  const index = buildTermIndex(sorted.map(readFieldTerms), publishedDays, weights);
  const findNearest = openNeighbourFinder(index, publishedDays, weights);
  const table = new NeighbourTable(sorted.length);
  for (let article = 0; article < sorted.length; article++) {
    table.set(article, findNearest(article));
    if (article % reportEvery === 0) report((0.8 * article) / sorted.length);
  }
  const groups = groupDuplicates(sorted, publishedDays, table);
  const sites = sorted.map(({ article, key }) => article.provider?.domain ?? hostOfKey(key));
  const siteOf = (article: number) => sites[article] as string;
  const explain = (
    article: number,
    { article: other, alsoAt, kind }: ChosenPiece,
  ): SimilarPiece => {
    const words = findSharedWords(
      index,
      [article, (sorted[article] as RankedEntry).article],
      [other, (sorted[other] as RankedEntry).article],
    );
    return { key: sortedKey(other), alsoAt: alsoAt.map(sortedKey), kind, words };
  };
  const ranked: SimilarPiece[][] = articles.map(() => []);
  for (let article = 0; article < sorted.length; article++) {
    const neighbours = rerankByNeighbours(article, { table, index, publishedDays, weights });
    // Twice the count, because pieces that are already shown, or unexplained, are left out below.
    const count = 2 * options.count;
    const chosen = chooseSimilar(article, { neighbours, groups, siteOf, count, weights });
    const pieces = ranked[order[article] as number] as SimilarPiece[];
    for (const one of chosen) {
      if (pieces.length >= options.count) break;
      const key = sortedKey(article);
      if ([one.article, ...one.alsoAt].some((each) => isKnown(key, sortedKey(each)))) continue;
      const piece = explain(article, one);
      if (isExplained(piece, sorted[article] as RankedEntry, sorted[one.article] as RankedEntry)) {
        pieces.push(piece);
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
 * Says whether the shared words explain why a piece is shown. One word can name a story. A shared
 * topic needs two, unless the records name a topic in common.
 */
function isExplained(
  { kind, words }: SimilarPiece,
  { article }: RankedEntry,
  other: RankedEntry,
): boolean {
  if (kind !== 'topic' || words.length !== 1) return words.length > 0;
  return article.topics.some((topic) => other.article.topics.includes(topic));
}

const reportEvery = 1_000;
