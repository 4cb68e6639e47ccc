/** Units of time by which dates are counted, the finest first. */
export const binUnits = ['week', 'month', 'year', 'decade', 'century'] as const;
export type BinUnit = (typeof binUnits)[number];

/** The dates of one unit of time. */
export interface DateBin {
  /** When it begins, in milliseconds since 1970, UTC. */
  startMs: number;
  /** The places of its dates in the list that was given. */
  members: number[];
}

/**
 * Counts dates by the finest unit that gives no more bins than `maxBins`, or else by century. Returns
 * all bins from the first date to the last, also empty ones.
 *
 * @param dates in milliseconds since 1970; at least one.
 * @param finest the finest unit that may be used.
 */
export function binDates(
  dates: readonly number[],
  maxBins: number,
  finest: BinUnit = 'week',
): { unit: BinUnit; bins: DateBin[] } {
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const units = binUnits.slice(binUnits.indexOf(finest));
  const unit = units.find((each) => countBins(each, first, last) <= maxBins) ?? 'century';
  const bins: DateBin[] = [];
  for (let startMs = startOf(unit, first); startMs <= last; startMs = startOf(unit, startMs, 1)) {
    bins.push({ startMs, members: [] });
  }
  for (const [at, ms] of dates.entries()) {
    bins.findLast(({ startMs }) => startMs <= ms)?.members.push(at);
  }
  return { unit, bins };
}

const dayMs = 86_400_000;
const daysIn = { week: 7, month: 30, year: 365, decade: 3_650, century: 36_500 };
const yearsIn = { year: 1, decade: 10, century: 100 };

function countBins(unit: BinUnit, first: number, last: number): number {
  return (last - first) / dayMs / daysIn[unit] + 1;
}

/**
 * Returns when the unit of time begins that has a moment, or one `further` on. Weeks begin on Monday
 * (ISO 8601).
 */
function startOf(unit: BinUnit, ms: number, further = 0): number {
  const date = new Date(ms);
  date.setUTCHours(0, 0, 0, 0);
  if (unit === 'week') {
    const monday = date.getUTCDate() - ((date.getUTCDay() + 6) % 7);
    return date.setUTCDate(monday + 7 * further);
  }
  if (unit === 'month') return date.setUTCMonth(date.getUTCMonth() + further, 1);
  const years = yearsIn[unit];
  const start = Math.floor(date.getUTCFullYear() / years) * years;
  // Date.UTC would read the years 0 to 99 as those of the twentieth century.
  return date.setUTCFullYear(start + years * further, 0, 1);
}
