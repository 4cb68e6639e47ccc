import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDistance } from '../../../components/text/format-date.ts';
import { formatCount, formatShare, formatSize } from '../../../components/text/format-number.ts';
import type { Text } from '../../../components/text/text.tsx';
import { translateTo } from '../../support/translations.ts';

function textOf(language: string): Text {
  return { t: translateTo(language), language, direction: 'ltr' };
}

const english = textOf('en');

describe('formatDate', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('formats a date for the language', () => {
    expect(formatDate('2024-03-11T12:00:00Z', 'en-GB')).toBe('11 Mar 2024');
    expect(formatDate('2024-03-11T12:00:00Z', 'de')).toBe('11.03.2024');
  });

  it('keeps the day of a date without a time in any time zone', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(formatDate('2024-03-11T00:00:00Z', 'en-GB')).toBe('10 Mar 2024');
    expect(formatDate('2024-03-11', 'en-GB')).toBe('11 Mar 2024');
  });

  it.each([undefined, '', 'soon'])('returns undefined for %s', (date) => {
    expect(formatDate(date, 'en')).toBeUndefined();
  });
});

describe('formatDistance', () => {
  it.each([
    ['2024-03-12T00:00:00Z', '1 day later'],
    ['2024-03-14T00:00:00Z', '3 days later'],
    ['2024-03-10T23:00:00Z', '1 hour earlier'],
    ['2034-03-12T00:00:00Z', '10 years later'],
  ])('describes %s as %s', (date, words) => {
    expect(formatDistance('2024-03-11T00:00:00Z', date, english)).toBe(words);
  });

  it('returns undefined if a date is missing', () => {
    expect(formatDistance(undefined, '2024-03-11', english)).toBeUndefined();
  });
});

describe('formatCount', () => {
  it.each([
    [0, '0 articles'],
    [1, '1 article'],
    [12_345, '12,345 articles'],
  ])('formats %i as %s', (count, words) => {
    expect(formatCount(count, 'articles', english)).toBe(words);
  });

  it.each([
    ['fr', 0, '0 article'],
    ['fr', 1_000_000, '1\u202f000\u202f000 d’articles'],
    ['ar-AE', 0, 'لا مقالات'],
    ['ar-AE', 1, 'مقال واحد'],
    ['ar-AE', 2, 'مقالان'],
    ['ar-AE', 3, '3 مقالات'],
    ['ar-AE', 11, '11 مقالًا'],
    ['ar-AE', 100, '100 مقال'],
    ['ar-EG', 3, '٣ مقالات'],
    ['ja', 1, '記事 1件'],
  ])('uses the plural form of the language %s: %i is %s', (language, count, words) => {
    expect(formatCount(count, 'articles', textOf(language))).toBe(words);
  });

  it('falls back to Other if the text is not translated', () => {
    const untranslated = { ...english, language: 'ar-AE' };
    expect(formatCount(3, 'articles', untranslated)).toBe('3 articles');
  });
});

describe('formatSize', () => {
  it.each([
    [0, '0 kB'],
    [1_240, '1.2 kB'],
    [48_300, '48 kB'],
    [999_600, '1 MB'],
    [31_415_926, '31 MB'],
  ])('formats %i bytes as %s', (bytes, words) => {
    expect(formatSize(bytes, 'en')).toBe(words);
  });
});

it('formats a share as a percentage', () => {
  expect(formatShare(5 / 12, 'en')).toBe('42%');
});
