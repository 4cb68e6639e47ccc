import type { Text, TextKey } from './text.tsx';

/** A whole number in the reader's digits and grouping. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

/**
 * "1 counterpoint", "3 counterpoints": the key for the language's plural, with the number as $1 and
 * what follows it as $2 and so on.
 */
export function formatCount(
  count: number,
  keys: { one: TextKey; other: TextKey },
  { t, language }: Text,
  further: string[] = [],
): string {
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  return t(isOne ? keys.one : keys.other, [formatNumber(count, language), ...further]);
}

/** A share of a whole as "40%". */
export function formatShare(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}

/** Bytes as kB below one megabyte (decimal, as browsers and systems count storage), else MB. */
export function formatSize(bytes: number, language: string): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
