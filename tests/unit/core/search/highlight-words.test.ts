import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlightWords } from '../../../../core/search/highlight-words.ts';
import { parseQuery } from '../../../../core/search/parse-query.ts';

const mark = (text: string, query: string) =>
  highlightWords(text, parseQuery(query).words)
    .map(({ text: stretch, isHighlighted }) => (isHighlighted ? `[${stretch}]` : stretch))
    .join('');

test.each([
  ['The Judge’s café', 'judge cafe', 'The [Judge’s] [café]'],
  ['Judges judged judicially', 'judge ', '[Judges] [judged] judicially'],
  ['Judges judged judicially', 'jud', '[Judges] [judged] [judicially]'],
  ['Judges judge', '"judge"', 'Judges [judge]'],
  ['No such word', 'site:a.example', 'No such word'],
])('highlights in %j the words of %j', (text, query, marked) => {
  expect(mark(text, query)).toBe(marked);
});

test('highlightWords keeps every character of a text in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
      const stretches = highlightWords(text, parseQuery(query).words);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    }),
  );
});
