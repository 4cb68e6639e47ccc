import { type DuplicateText, isNearDuplicate, readDuplicateText } from './is-near-duplicate.ts';
import type { NeighbourTable } from './neighbour-table.ts';
import type { RankedEntry } from './ranked-entry.ts';

/** One text, wherever it stands: the piece that stands for it first, then its copies. */
export type DuplicateGroup = number[];

/** Less alike pieces are no copies; what is compared word by word are a few of each article's list. */
const minAlike = 0.5;

/**
 * Takes articles in the order of their keys and what is near each, returns for each the copies that
 * it is one of, alone where it has none. For a text stands the piece of the best quality; of equals
 * the first published, then the first by key. A copy is always a copy of the piece that stands for
 * it: a copy of a copy that has changed on the way is another text.
 */
export function groupDuplicates(
  articles: readonly RankedEntry[],
  moments: Float64Array,
  table: NeighbourTable,
): DuplicateGroup[] {
  const texts: (DuplicateText | undefined)[] = articles.map(() => undefined);
  const textOf = (article: number): DuplicateText => {
    texts[article] ??= readDuplicateText(
      articles[article] as RankedEntry,
      moments[article] as number,
    );
    return texts[article];
  };
  const candidates: number[][] = articles.map(() => []);
  articles.forEach((_, article) => {
    for (const { article: other, alike } of table.get(article)) {
      if (alike < minAlike) continue;
      candidates[article]?.push(other);
      candidates[other]?.push(article);
    }
  });
  const folded: (DuplicateGroup | undefined)[] = articles.map(() => undefined);
  for (const article of orderByStanding(articles, moments)) {
    if (folded[article] !== undefined) continue;
    const copies = [article];
    folded[article] = copies;
    const free = new Set(candidates[article]?.filter((other) => folded[other] === undefined));
    for (const other of free) {
      if (!isNearDuplicate(textOf(article), textOf(other))) continue;
      copies.push(other);
      folded[other] = copies;
    }
  }
  const standing = new Uint32Array(articles.length);
  orderByStanding(articles, moments).forEach((article, at) => {
    standing[article] = at;
  });
  for (const copies of new Set(folded)) {
    copies?.sort((a, b) => (standing[a] as number) - (standing[b] as number));
  }
  return folded as DuplicateGroup[];
}

/** The articles by number, those that should stand for a text first. */
function orderByStanding(articles: readonly RankedEntry[], moments: Float64Array): number[] {
  const qualityOf = (article: number) => articles[article]?.article.quality ?? -1;
  const momentOf = (article: number) => {
    const moment = moments[article] as number;
    return Number.isNaN(moment) ? Number.MAX_VALUE : moment;
  };
  return articles
    .map((_, article) => article)
    .sort((a, b) => qualityOf(b) - qualityOf(a) || momentOf(a) - momentOf(b) || a - b);
}
