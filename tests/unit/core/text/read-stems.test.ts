import { expect, test } from 'vitest';
import { readStems } from '../../../../core/text/read-stems.ts';

test('readStems keeps what a text is about, in order and where it stands', () => {
  const text = 'What the judges said about Texas’s law, and why';
  expect(readStems(text)).toEqual([
    { stem: 'judg', start: 9, end: 15 },
    { stem: 'texa', start: 27, end: 34 },
    { stem: 'law', start: 35, end: 38 },
  ]);
});

test('readStems finds nothing in an empty text', () => {
  expect(readStems('')).toEqual([]);
});
