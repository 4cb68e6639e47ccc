/** Distance in time of a piece from the article, in the largest unit that is precise enough. */
export interface DateDistance {
  amount: number;
  unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
  direction: 'later' | 'earlier';
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Mean year and month of the Gregorian calendar (146,097 days in 400 years). */
const yearMs = 365.2425 * dayMs;
const monthMs = yearMs / 12;

/**
 * Returns the distance from one ISO 8601 date to another; undefined where one is missing or
 * invalid, or where they are less than a minute apart.
 */
export function measureDateDistance(
  from: string | undefined,
  to: string | undefined,
): DateDistance | undefined {
  if (from === undefined || to === undefined) return undefined;
  const differenceMs = Date.parse(to) - Date.parse(from);
  const distanceMs = Math.abs(differenceMs);
  if (Number.isNaN(distanceMs) || distanceMs < minuteMs) return undefined;
  const direction = differenceMs > 0 ? 'later' : 'earlier';
  const [unit, unitMs] = chooseUnit(distanceMs);
  return { amount: Math.floor(distanceMs / unitMs), unit, direction };
}

/** Days count up to two months and months up to two years: "41 days" says more than "1 month". */
function chooseUnit(distanceMs: number): [DateDistance['unit'], number] {
  if (distanceMs < hourMs) return ['minute', minuteMs];
  if (distanceMs < dayMs) return ['hour', hourMs];
  if (distanceMs < 2 * monthMs) return ['day', dayMs];
  if (distanceMs < 2 * yearMs) return ['month', monthMs];
  return ['year', yearMs];
}
