import { expect, test } from 'vitest';
import { isEnglish } from '../../../../../core/build/stance/is-english.ts';
import { readWords } from '../../../../../core/build/stance/read-words.ts';
import { stemOf } from '../../../../../core/build/stance/stem-of.ts';

test('keeps can’t, no-show and U.S. together, and starts a sentence behind a colon or a dash', () => {
  const words = readWords('NASA: it can’t land – a no-show. Says Dr. Who');
  expect(words.map(({ text }) => text)).toEqual(
    "nasa it can't land a no-show says dr who".split(' '),
  );
  expect(words.filter(({ opens }) => opens).map(({ shown }) => shown)).toEqual([
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
])('takes %s and %s for one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each(['not', "can't", 'the', 'says', 'their'])('%s says nothing about a thing', (word) => {
  expect(stemOf(word)).toBe('');
});

test('calls a title English by its small words alone', () => {
  const isEnglishTitle = (title: string) => isEnglish(readWords(title), false);
  expect(isEnglishTitle('La Paz mayor says Le Pen is in Los Angeles')).toBe(true);
  expect(isEnglishTitle('Homeland Security: No fighters on U.S. border')).toBe(true);
  expect(isEnglishTitle('Willie Nelson')).toBe(false);
  expect(isEnglishTitle('Chef der Firma in Berlin')).toBe(false);
});
