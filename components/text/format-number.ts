import type { CountKey } from '../../core/view/text-key.ts';
import { capitalise } from './capitalise.ts';
import type { Text } from './text.tsx';

/** Returns a whole number with the language's digits and grouping. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

/**
 * Returns a counted text in the plural form that the language has for the number: "1 counterpoint",
 * "3 counterpoints". A text that is not translated yet is English, which lacks some of these forms;
 * Other is used instead.
 *
 * @param substitutions for $2, $3 …; $1 is the number.
 */
export function formatCount(
  count: number,
  key: CountKey,
  { t, language }: Text,
  substitutions: string[] = [],
): string {
  const form = new Intl.PluralRules(language).select(count);
  const all = [formatNumber(count, language), ...substitutions];
  return t(`${key}${capitalise(form)}`, all) || t(`${key}Other`, all);
}

/** Returns a share from 0 to 1 as "40%". */
export function formatShare(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}

/** Returns a size in decimal units, as browsers and operating systems do: kB below 1 MB, else MB. */
export function formatSize(bytes: number, language: string): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
