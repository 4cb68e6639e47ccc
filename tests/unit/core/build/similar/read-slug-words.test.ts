import { expect, test } from 'vitest';
import { readSlugWords } from '../../../../../core/build/similar/read-slug-words.ts';
import type { CanonicalKey } from '../../../../../core/url/canonical-url.ts';

test.each([
  ['a.example/2021/05/macron-visits-kyiv-2021.html', 'macron visits kyiv'],
  ['a.example/news/macron_visits_kyiv/index?page=2-3-4', 'macron visits kyiv'],
  ['a.example/macron-visits-kyiv/12345678', 'macron visits kyiv'],
  [
    'a.example/%D0%B2%D1%8B%D0%B1%D0%BE%D1%80%D1%8B-%D0%B2-%D0%BA%D0%B8%D0%B5%D0%B2%D0%B5',
    'выборы в киеве',
  ],
  ['a.example/news/12345', ''],
  ['a.example/%E0%A4%A', ''],
  ['a.example', ''],
])('readSlugWords reads %s', (key, words) => {
  expect(readSlugWords(key as CanonicalKey)).toBe(words);
});
