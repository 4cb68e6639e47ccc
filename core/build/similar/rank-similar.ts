import type { SimilarKind } from '../../index/index-entry.ts';
import type { WordPlace } from '../../index/shared-words.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';
import { hostOfKey } from '../../url/host-of-key.ts';
import { type ChosenPiece, chooseSimilar } from './choose-similar.ts';
import type { ComparedArticles } from './compare-articles.ts';
import { findSharedWords } from './find-shared-words.ts';
import type { RankedEntry } from './ranked-entry.ts';
import { rerankByNeighbours } from './rerank-by-neighbours.ts';

/** Another piece of the corpus on what an article is about. */
export interface SimilarPiece {
  key: CanonicalKey;
  /** Where else the same text was published. */
  alsoAt: CanonicalKey[];
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
}

/**
 * Finds for each article the other pieces on its story (docs/similar-pieces.md describes how).
 * Returns a list for each article, in the order in which compareArticles got them, best first. A list
 * is often shorter than `count`, because pieces that are not close are left out. The lists do not
 * depend on the order of the articles. Never throws.
 */
export function rankSimilar(compared: ComparedArticles, options: RankOptions): SimilarPiece[][] {
  const { articles, numbers, index, publishedDays, table, groups, weights } = compared;
  const report = options.onProgress ?? (() => {});
  const isKnown = options.isKnown ?? (() => false);
  const sites = articles.map(({ article, key }) => article.provider?.domain ?? hostOfKey(key));
  const siteOf = (article: number) => sites[article] as string;
  const keyOf = (article: number) => (articles[article] as RankedEntry).key;
  const explain = (
    article: number,
    { article: other, alsoAt, kind }: ChosenPiece,
  ): SimilarPiece => {
    const words = findSharedWords(
      index,
      [article, (articles[article] as RankedEntry).article],
      [other, (articles[other] as RankedEntry).article],
    );
    return { key: keyOf(other), alsoAt: alsoAt.map(keyOf), kind, words };
  };
  const rank = (article: number): SimilarPiece[] => {
    const neighbours = rerankByNeighbours(article, { table, index, publishedDays, weights });
    // Twice the count, because pieces that are already shown, or unexplained, are left out below.
    const count = 2 * options.count;
    const chosen = chooseSimilar(article, { neighbours, groups, siteOf, count, weights });
    const pieces: SimilarPiece[] = [];
    for (const one of chosen) {
      if (pieces.length >= options.count) break;
      const key = keyOf(article);
      if ([one.article, ...one.alsoAt].some((each) => isKnown(key, keyOf(each)))) continue;
      const piece = explain(article, one);
      if (
        isExplained(piece, articles[article] as RankedEntry, articles[one.article] as RankedEntry)
      ) {
        pieces.push(piece);
      }
    }
    return pieces;
  };
  const ranked = numbers.map((number, at) => {
    if (at % reportEvery === 0) report(at / numbers.length);
    return rank(number);
  });
  report(1);
  return ranked;
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
