import { expect, test } from 'vitest';
import { readStems } from '../../../../core/text/read-stems.ts';

test('readStems keeps what a text is about, in order and with its place', () => {
  const text = 'What the judges said about Texas’s law, and why';
  expect(readStems(text)).toEqual([
    { stem: 'judg', word: 2 },
    { stem: 'texa', word: 5 },
    { stem: 'law', word: 6 },
  ]);
});

test('readStems finds nothing in an empty text', () => {
  expect(readStems('')).toEqual([]);
});
