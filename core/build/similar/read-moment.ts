import type { RankedEntry } from './ranked-entry.ts';

const dayMs = 86_400_000;

/** `/2021/05/13/` or `/2021-05-13-`: the day that publishers write into an address. */
const dayInPath = /[/-]((?:19|20)\d\d)([/-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/-])/;

/**
 * Takes an article, returns when it was published, in days since 1970; where its record does not
 * say, noon of the day in its address; NaN where that does not say either.
 */
export function readMoment({ article, key }: RankedEntry): number {
  const moment = Date.parse(article.publishedDateTime ?? '');
  if (!Number.isNaN(moment)) return moment / dayMs;
  const [, year, , month, day] = dayInPath.exec(key) ?? [];
  if (year === undefined) return Number.NaN;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), 12) / dayMs;
}
