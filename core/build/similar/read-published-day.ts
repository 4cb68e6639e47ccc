import type { RankedEntry } from './ranked-entry.ts';

const dayMs = 86_400_000;

/** `/2021/05/13/` or `/2021-05-13-`: the day that publishers write into an address. */
const dayInPath = /[/-]((?:19|20)\d\d)([/-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/-])/;

/**
 * Returns when an article was published, in days since 1970 with a fraction: from its record, else
 * noon of the day in its address. Returns NaN if neither has a date.
 */
export function readPublishedDay({ article, key }: RankedEntry): number {
  const publishedMs = Date.parse(article.publishedDateTime ?? '');
  if (!Number.isNaN(publishedMs)) return publishedMs / dayMs;
  const [, year, , month, day] = dayInPath.exec(key) ?? [];
  if (year === undefined) return Number.NaN;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), 12) / dayMs;
}
