import { compareText } from '../../text/compare-text.ts';
import { readFieldTerms } from './field-terms.ts';
import { type DuplicateGroup, groupDuplicates } from './group-duplicates.ts';
import { openNeighbourFinder } from './neighbour-finder.ts';
import { NeighbourTable } from './neighbour-table.ts';
import type { RankedEntry } from './ranked-entry.ts';
import { readPublishedDay } from './read-published-day.ts';
import { type SimilarityWeights, similarityWeights } from './similarity-weights.ts';
import { buildTermIndex, type TermIndex } from './term-index.ts';

/** Articles of one corpus, compared with each other. Each has a number: its place by key. */
export interface ComparedArticles {
  /** Sorted by key. */
  articles: RankedEntry[];
  /** The number of each article, in the order in which the articles were given. */
  numbers: number[];
  index: TermIndex;
  /** As readPublishedDay returns them. */
  publishedDays: Float64Array;
  /** The nearest articles of each. */
  table: NeighbourTable;
  /** The articles with the same text as each. */
  groups: DuplicateGroup[];
  weights: SimilarityWeights;
}

export interface CompareOptions {
  /** Called repeatedly with the share of the work that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  weights?: Partial<SimilarityWeights>;
}

/**
 * Compares all articles of a corpus by their texts, topics and dates (docs/similar-pieces.md describes
 * how). The result does not depend on their order. Never throws.
 *
 * @param given each key once.
 */
export function compareArticles(
  given: readonly RankedEntry[],
  { onProgress = () => {}, weights: changed }: CompareOptions = {},
): ComparedArticles {
  const weights = { ...similarityWeights, ...changed };
  const keyAt = (at: number) => (given[at] as RankedEntry).key;
  const order = [...given.keys()].sort((a, b) => compareText(keyAt(a), keyAt(b)));
  const articles = order.map((at) => given[at] as RankedEntry);
  const numbers: number[] = [];
  for (const [number, at] of order.entries()) numbers[at] = number;
  const publishedDays = Float64Array.from(articles, readPublishedDay);
  const index = buildTermIndex(articles.map(readFieldTerms), publishedDays, weights);
  const findNearest = openNeighbourFinder(index, publishedDays, weights);
  const table = new NeighbourTable(articles.length);
  for (let article = 0; article < articles.length; article++) {
    table.set(article, findNearest(article));
    if (article % reportEvery === 0) onProgress(article / articles.length);
  }
  const groups = groupDuplicates(articles, publishedDays, table);
  onProgress(1);
  return { articles, numbers, index, publishedDays, table, groups, weights };
}

const reportEvery = 1_000;
