/** Units of time by which dates are counted, the finest first. */
export const binUnits = ['week', 'month', 'year'] as const;
export type BinUnit = (typeof binUnits)[number];

/** The dates of one week, month or year. */
export interface DateBin {
  /** When it begins, in milliseconds since 1970, UTC. */
  startMs: number;
  /** The places of its dates in the list that was given. */
  members: number[];
}

/**
 * Counts dates by the finest unit that gives no more bins than `maxBins`, or else by year. Returns all
 * bins from the first date to the last, also empty ones.
 *
 * @param dates in milliseconds since 1970; at least one.
 */
export function binDates(
  dates: readonly number[],
  maxBins: number,
): { unit: BinUnit; bins: DateBin[] } {
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const unit = binUnits.find((each) => countBins(each, first, last) <= maxBins) ?? 'year';
  const bins: DateBin[] = [];
  for (let startMs = startOf(unit, first); startMs <= last; startMs = nextStart(unit, startMs)) {
    bins.push({ startMs, members: [] });
  }
  for (const [at, ms] of dates.entries()) {
    bins.findLast(({ startMs }) => startMs <= ms)?.members.push(at);
  }
  return { unit, bins };
}

const dayMs = 86_400_000;

function countBins(unit: BinUnit, first: number, last: number): number {
  const days = { week: 7, month: 30, year: 365 }[unit];
  return (last - first) / dayMs / days + 1;
}

/** Weeks begin on Monday (ISO 8601). */
function startOf(unit: BinUnit, ms: number): number {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return Date.UTC(year, 0, 1);
  if (unit === 'month') return Date.UTC(year, month, 1);
  return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7));
}

function nextStart(unit: BinUnit, startMs: number): number {
  const date = new Date(startMs);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return Date.UTC(year + 1, 0, 1);
  return unit === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, day + 7);
}
