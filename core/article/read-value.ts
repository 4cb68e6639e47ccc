import * as z from 'zod/mini';
import { maxHostLength } from '../url/address-bounds.ts';
import { cleanText } from './clean-text.ts';
import { quoteValue, type Warn } from './problem.ts';

/**
 * Reads the value of one field, which is not undefined. Returns undefined where it cannot be used;
 * that and what was mended is told as a warning.
 */
export type ReadValue<Value> = (value: unknown, field: string, warn: Warn) => Value | undefined;

/** Markup and entities can make a text so many times longer than what a reader sees of it. */
const maxMarkupFactor = 4;

/** Reads text that has something in it. A longer text is cut; a number is taken as it is written. */
export function textOf(maximum: number): ReadValue<string> {
  return (value, field, warn) => {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    const text = typeof value === 'string' ? readText(value, maximum) : undefined;
    if (text === undefined || text.start === '') {
      warn(field, `is left out; it must be text${quoteValue(value)}`);
      return undefined;
    }
    if (text.isCut) warn(field, describeCut(maximum, text.start));
    return text.start;
  };
}

/** Returns the start of a text as a reader should see it, and whether it is longer. */
export function readText(value: string, maximum: number): { start: string; isCut: boolean } {
  const raw = value.slice(0, maxMarkupFactor * maximum);
  const clean = cleanText(raw);
  if (clean.length <= maximum) return { start: clean, isCut: raw.length < value.length };
  // Not between the halves of a surrogate pair.
  const start = clean.slice(0, maximum - 1).replace(/[\ud800-\udbff]$/, '');
  return { start: `${start}…`, isCut: true };
}

export function describeCut(maximum: number, start: string): string {
  return `is cut; it is longer than ${maximum} characters: ${start.slice(0, 40)}…`;
}

/**
 * Reads a date, or a time with its zone: a local time would mean another moment on each machine. The
 * forms of ISO 8601, and that of Jekyll: `2022-05-20 13:39:00 +0200`.
 */
export const readDate: ReadValue<string> = (value, field, warn) => {
  const text = typeof value === 'string' ? value.trim() : '';
  const mended = text
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
    .replace(/(?<=\d) ?(?:UTC|GMT|z)$/, 'Z')
    .replace(/(?<=\d) ?([+-]\d\d):?(\d\d)$/, (zone, hours, minutes, at) =>
      at > 'yyyy-mm-dd'.length ? `${hours}:${minutes}` : zone,
    );
  if (z.regexes.date.test(mended) || z.regexes.datetime({ offset: true }).test(mended)) {
    return mended;
  }
  const rule = 'is left out; it must be a date such as 2022-05-20T13:39:00Z';
  warn(field, rule + quoteValue(value));
  return undefined;
};

export const readFlag: ReadValue<boolean> = (value, field, warn) => {
  if (typeof value === 'boolean') return value;
  warn(field, `is left out; it must be true or false${quoteValue(value)}`);
  return undefined;
};

/** Reads a number within bounds, both included. */
export function numberOf(rule: string, isRight: (value: number) => boolean): ReadValue<number> {
  return (value, field, warn) => {
    if (typeof value === 'number' && Number.isFinite(value) && isRight(value)) return value;
    warn(field, `is left out; it must be ${rule}${quoteValue(value)}`);
    return undefined;
  };
}

export function wordOf<Word extends string>(words: readonly Word[]): ReadValue<Word> {
  return (value, field, warn) => {
    const word = words.find((one) => one === value);
    if (word === undefined) {
      warn(field, `is left out; it must be one of ${words.join(', ')}${quoteValue(value)}`);
    }
    return word;
  };
}

export const readDomain: ReadValue<string> = (value, field, warn) => {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const isDomain = /^[^\s/:?#@.]+(\.[^\s/:?#@.]+)+$/.test(text) && text.length <= maxHostLength;
  if (isDomain) return text;
  warn(field, `is left out; it must be a domain such as example.org${quoteValue(value)}`);
  return undefined;
};

/**
 * Reads a list. Items that cannot be used are left out, and those beyond the maximum; a single text
 * is taken for a list of one.
 */
export function listOf<Item>(readItem: ReadValue<Item>, maximum: number): ReadValue<Item[]> {
  return (value, field, warn) => {
    const list = typeof value === 'string' ? [value] : value;
    if (!Array.isArray(list)) {
      warn(field, `is left out; it must be a list${quoteValue(value)}`);
      return undefined;
    }
    if (list.length > maximum) warn(field, describeLongList(maximum, list.length));
    const items = list
      .slice(0, maximum)
      .map((item, at) => readItem(item, `${field}[${at}]`, warn))
      .filter((item) => item !== undefined);
    return items;
  };
}

export function describeLongList(maximum: number, length: number): string {
  return `is cut; it has more than ${maximum} items: ${length}`;
}
