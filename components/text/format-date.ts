import { measureDateDistance } from '../../core/page/date-distance.ts';
import type { Text } from './text.tsx';

/** Returns an ISO date as "20 May 2022" in the reader's language; undefined if missing or invalid. */
export function formatDate(iso: string | undefined, language: string): string | undefined {
  if (iso === undefined) return undefined;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  // JavaScript reads a date without a time as midnight UTC, which is the day before in the Americas.
  const zone = iso.includes('T') ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...zone }).format(date);
}

/**
 * Returns how far `to` is from `from`, both ISO dates: "3 days later". Undefined if either is missing
 * or invalid, or if they are less than a minute apart.
 */
export function formatDistance(
  from: string | undefined,
  to: string | undefined,
  { t, language }: Text,
): string | undefined {
  const distance = measureDateDistance(from, to);
  if (distance === undefined) return undefined;
  const { amount, unit, direction } = distance;
  const length = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(amount);
  return t(direction === 'later' ? 'distanceLater' : 'distanceEarlier', [length]);
}

const dayMs = 86_400_000;
/** https://tc39.es/ecma262/#sec-time-values-and-time-range */
const maxDateMs = 8.64e15;

/**
 * Returns the age of an ISO date: "12 days ago", "yesterday". Undefined if it is missing or invalid.
 *
 * @param nowMs milliseconds since 1970.
 */
export function formatAge(
  iso: string | undefined,
  language: string,
  nowMs = Date.now(),
): string | undefined {
  const days = Math.floor((nowMs - Date.parse(iso ?? '')) / dayMs);
  if (Number.isNaN(days)) return undefined;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}

/**
 * Returns a moment as "27 Nov 2026, 00:00" in the reader's language and time zone.
 *
 * @param ms milliseconds since 1970.
 */
export function formatMoment(ms: number, language: string): string {
  // A settings file may hold a later moment than a Date can, for which formatting throws.
  const date = new Date(Math.min(ms, maxDateMs));
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    date,
  );
}
