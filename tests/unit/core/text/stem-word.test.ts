import { describe, expect, test } from 'vitest';
import { stemWord } from '../../../../core/text/stem-word.ts';

const stemsOf = (words: string) => new Set(words.split(' ').map(stemWord));

describe('stemWord', () => {
  test.each([
    'judge judges judged judging',
    'party parties',
    'try tries tried',
    'stop stops stopped stopping',
    'box boxes boxed',
    'pass passes passed passing',
    'plan plans planned planning',
    'election elections',
  ])('gives the same stem to %s', (words) => {
    expect(stemsOf(words)).toHaveProperty('size', 1);
  });

  test.each(['king kin', 'bring br', 'sing s', 'bus bu', 'news new', 'red r', 'need ne'])(
    'gives different stems to %s',
    (words) => {
      expect(stemsOf(words)).toHaveProperty('size', 2);
    },
  );

  test('returns other scripts and numbers unchanged', () => {
    for (const word of ['выборы', '2020', 'हिन्दी', '東京']) expect(stemWord(word)).toBe(word);
  });
});
