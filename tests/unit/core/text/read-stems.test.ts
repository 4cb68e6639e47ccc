import { expect, test } from 'vitest';
import { readStems } from '../../../../core/text/read-stems.ts';

test('readStems returns stems in order with their places, without stop words', () => {
  const text = 'What the judges said about Texas’s law, and why';
  expect(readStems(text)).toEqual([
    { stem: 'judg', word: 2 },
    { stem: 'texa', word: 5 },
    { stem: 'law', word: 6 },
  ]);
});

test('readStems returns nothing for an empty text', () => {
  expect(readStems('')).toEqual([]);
});
