import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/command-line/run-program.ts';
import { translations } from '../../support/translations.ts';

const english = translations.en as Record<string, string>;

const forms = ['Zero', 'One', 'Two', 'Few', 'Many', 'Other'];

/** What is counted: counterpoints, articles … */
const counted = Object.keys(english)
  .filter((key) => key.endsWith('Other'))
  .map((key) => key.slice(0, -'Other'.length));

/** The plural form of a key, with what it counts; undefined of a key that counts nothing. */
function readForm(key: string): { what: string; form: string } | undefined {
  const form = forms.find((one) => key.endsWith(one));
  const what = form && key.slice(0, -form.length);
  return what && counted.includes(what) ? { what, form } : undefined;
}

/** The plural forms of a language, as its keys end. */
function listForms(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.map((form) => form.charAt(0).toUpperCase() + form.slice(1));
}

/** Whether a form of a language is for one number alone, which its words may then say themselves. */
function isForOneNumber(language: string, form: string): boolean {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 1_000 }, (_, number) => number);
  return numbers.filter((number) => rules.select(number) === form.toLowerCase()).length === 1;
}

/** What is filled in: by getMessage, and by the browser into the entry of a context menu. */
function listPlaceholders(words: string): string[] {
  return [...new Set(words.match(/\$\d|%s/g))].sort();
}

it('has a file for every language, and no other file', () => {
  const files = readdirSync(join(projectRoot, 'locales'));
  const expected = Object.keys(translations).map((language) => `${language}.json`);
  expect(files.sort()).toEqual(expected.sort());
});

describe.each(Object.entries(translations))('locales/%s.json', (language, words) => {
  const plain = Object.keys(english).filter((key) => readForm(key) === undefined);
  const wanted = [
    ...plain,
    ...counted.flatMap((what) => listForms(language).map((form) => what + form)),
  ];

  it('misses no text and no plural form', () => {
    expect(wanted.filter((key) => words[key] === undefined)).toEqual([]);
  });

  it('has no text that English has not, and no plural form that the language has not', () => {
    expect(Object.keys(words).filter((key) => !wanted.includes(key))).toEqual([]);
  });

  it('fills in what English fills in', () => {
    const wrong = Object.entries(words).filter(([key, text]) => {
      const counts = readForm(key);
      const source = english[counts === undefined ? key : `${counts.what}Other`] ?? '';
      const placeholders = listPlaceholders(text);
      // A form for one number may write it as a word.
      const isOneNumber = counts !== undefined && isForOneNumber(language, counts.form);
      const wanted = listPlaceholders(source);
      const allowed = [wanted, ...(isOneNumber ? [wanted.filter((each) => each !== '$1')] : [])];
      return !allowed.some((each) => each.join() === placeholders.join());
    });
    expect(wrong).toEqual([]);
  });

  it('has a "$" only before the number of what is filled in, as the browser reads it', () => {
    expect(Object.entries(words).filter(([, text]) => /\$(?![1-9])/.test(text))).toEqual([]);
  });

  it('names its language and the direction of it', () => {
    expect(words.language).toBe(language);
    expect(words.textDirection).toBe(['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr');
  });

  it('keeps the name, which pages bear before their script runs, and the length that stores allow', () => {
    expect(words.extensionName).toBe(english.extensionName);
    expect(words.extensionDescription?.length).toBeLessThanOrEqual(132);
  });
});
