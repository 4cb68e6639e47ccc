import {
  type DuplicateFeatures,
  isNearDuplicate,
  readDuplicateFeatures,
} from './is-near-duplicate.ts';
import type { NeighbourTable } from './neighbour-table.ts';
import type { RankedEntry } from './ranked-entry.ts';

/** The articles with one text, by number: the one that represents the group first. */
export type DuplicateGroup = number[];

/**
 * Pieces below this similarity are no duplicates, so only a few of an article's neighbours are
 * compared word by word.
 */
const minSimilarity = 0.5;

/**
 * Returns the duplicate group of each article; an article without duplicates is a group of its own.
 * A group is represented by the piece of the best quality, then the one published first, then the
 * first by key. Each member is a near-duplicate of the representative: a copy of a copy that was
 * changed on the way is another text.
 *
 * @param articles sorted by key.
 * @param publishedDays as readPublishedDay returns them.
 */
export function groupDuplicates(
  articles: readonly RankedEntry[],
  publishedDays: Float64Array,
  table: NeighbourTable,
): DuplicateGroup[] {
  const features: (DuplicateFeatures | undefined)[] = articles.map(() => undefined);
  const featuresOf = (article: number): DuplicateFeatures => {
    features[article] ??= readDuplicateFeatures(
      articles[article] as RankedEntry,
      publishedDays[article] as number,
    );
    return features[article];
  };
  const candidates: number[][] = articles.map(() => []);
  articles.forEach((_, article) => {
    for (const { article: other, similarity } of table.get(article)) {
      if (similarity < minSimilarity) continue;
      candidates[article]?.push(other);
      candidates[other]?.push(article);
    }
  });
  const groups: (DuplicateGroup | undefined)[] = articles.map(() => undefined);
  const ordered = orderByPreference(articles, publishedDays);
  for (const article of ordered) {
    if (groups[article] !== undefined) continue;
    const group = [article];
    groups[article] = group;
    const ungrouped = new Set(candidates[article]?.filter((other) => groups[other] === undefined));
    for (const other of ungrouped) {
      if (!isNearDuplicate(featuresOf(article), featuresOf(other))) continue;
      group.push(other);
      groups[other] = group;
    }
  }
  const rank = new Uint32Array(articles.length);
  ordered.forEach((article, at) => {
    rank[article] = at;
  });
  for (const group of new Set(groups)) {
    group?.sort((a, b) => (rank[a] as number) - (rank[b] as number));
  }
  return groups as DuplicateGroup[];
}

/** Returns the articles by number, those first that are preferred to represent a group. */
function orderByPreference(
  articles: readonly RankedEntry[],
  publishedDays: Float64Array,
): number[] {
  const qualityOf = (article: number) => articles[article]?.article.quality ?? -1;
  const dayOf = (article: number) => {
    const day = publishedDays[article] as number;
    return Number.isNaN(day) ? Number.MAX_VALUE : day;
  };
  return articles
    .map((_, article) => article)
    .sort((a, b) => qualityOf(b) - qualityOf(a) || dayOf(a) - dayOf(b) || a - b);
}
