import { expect, test } from 'vitest';
import { isEnglish } from '../../../../../core/build/stance/is-english.ts';
import { readWords } from '../../../../../core/build/stance/read-words.ts';
import { stemTitleWord } from '../../../../../core/build/stance/stem-title-word.ts';

test('keeps can’t, no-show and U.S. together, and starts a clause after a colon or a dash', () => {
  const words = readWords('NASA: it can’t land – a no-show. Says Dr. Who');
  expect(words.map(({ text }) => text)).toEqual(
    "nasa it can't land a no-show says dr who".split(' '),
  );
  expect(words.filter(({ startsClause }) => startsClause).map(({ original }) => original)).toEqual([
    'NASA',
    'it',
    'a',
    'Says',
  ]);
});

test.each([
  ['believed', 'believe'],
  ['stopped', 'stopping'],
  ['studies', 'study'],
  ['speeds', 'speed'],
  ['recovery', 'recover'],
  ['patient’s'.replace('’', "'"), 'patients'],
  ['died', 'death'],
  ['covid-19', 'coronavirus'],
  ['predicts', 'determine'],
  ['taking', 'took'],
  ['making', 'made'],
  ['Nigerian'.toLowerCase(), 'nigeria'],
])('%s and %s have one stem', (one, other) => {
  expect(stemTitleWord(one)).toBe(stemTitleWord(other));
});

test('keeps numbers and initials whole, and the country apart from the pronoun', () => {
  const words = readWords('U.S. sells 2,500 cars to US: they told us');
  expect(words.map(({ text }) => text)).toContain('2,500');
  expect(words.map(({ stem }) => stem).filter((stem) => stem === 'usa')).toHaveLength(2);
  expect(words.at(-1)?.stem).toBe('');
});

test.each(['not', "can't", 'the', 'their'])('%s has no stem', (word) => {
  expect(stemTitleWord(word)).toBe('');
});

test('recognises an English title by its function words alone', () => {
  const isEnglishTitle = (title: string) => isEnglish(readWords(title), false);
  expect(isEnglishTitle('La Paz mayor says Le Pen is in Los Angeles')).toBe(true);
  expect(isEnglishTitle('Homeland Security: No fighters on U.S. border')).toBe(true);
  expect(isEnglishTitle('Willie Nelson')).toBe(false);
  expect(isEnglishTitle('Chef der Firma in Berlin')).toBe(false);
});
