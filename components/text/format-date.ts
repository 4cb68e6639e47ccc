import { measureDateDistance } from '../../core/page/date-distance.ts';
import type { Text } from './text.tsx';

/** An ISO date as "20 May 2022" in the reader's language; undefined where it is missing or no date. */
export function formatDate(iso: string | undefined, language: string): string | undefined {
  if (iso === undefined) return undefined;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  // A date without a time is read as midnight UTC, which is the day before west of Greenwich.
  const zone = iso.includes('T') ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...zone }).format(date);
}

/** "3 days later"; undefined where either date is missing or they are about the same. */
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

/** "12 days ago", "yesterday"; undefined where the date is missing or no date. */
export function formatAge(
  iso: string | undefined,
  language: string,
  now = Date.now(),
): string | undefined {
  const days = Math.floor((now - Date.parse(iso ?? '')) / dayMs);
  if (Number.isNaN(days)) return undefined;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}

/** A moment in ms since 1970 as "27 Nov 2026, 00:00" in the reader's language and time. */
export function formatMoment(ms: number, language: string): string {
  // Beyond what a date can be, as a file of settings may have it.
  const date = new Date(Math.min(ms, 8.64e15));
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    date,
  );
}
