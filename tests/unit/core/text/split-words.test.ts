import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../../core/text/split-words.ts';

const wordsOf = (text: string) => splitWords(text).map((word) => word.text);

describe('splitWords', () => {
  test.each([
    ['Judge blocks Texas’s law', ['judge', 'blocks', 'texas', 'law']],
    ["Biden's U.S. plan: don't ask O’Neill", ['biden', 'us', 'plan', 'dont', 'ask', 'oneill']],
    ['Covid-19 costs $3.5T, or 1,500', ['covid', '19', 'costs', '3.5', 't', 'or', '1500']],
    ['São Paulo, Łódź, Straße, İstanbul', ['sao', 'paulo', 'lodz', 'strasse', 'istanbul']],
    ['Выборы в Киеве', ['выборы', 'в', 'киеве']],
    ['Αθήνα', ['αθηνα']],
    ['हिन्दी समाचार', ['हिन्दी', 'समाचार']],
    ['المَدرسة', ['المدرسة']],
    ['한국어 뉴스', ['한국어', '뉴스']],
    ['ＦＵＬＬ ﬁne', ['full', 'fine']],
  ])('splits %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('returns bigrams where a script has no spaces', () => {
    expect(wordsOf('東京五輪 2020')).toEqual(['東京', '京五', '五輪', '2020']);
    expect(wordsOf('米')).toEqual(['米']);
  });

  test('returns the offsets of each word', () => {
    const text = 'Paris: São Paulo’s 東京都';
    const found = splitWords(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Paris', 'São', 'Paulo’s', '東京', '京都']);
  });

  test('drops overlong words, and stops after maxWords', () => {
    expect(wordsOf(`a ${'x'.repeat(1_000_000)} b`)).toEqual(['a', 'b']);
    expect(splitWords('東'.repeat(1_000_000), 10)).toHaveLength(10);
    expect(splitWords('word '.repeat(200_000), 10)).toHaveLength(10);
  });

  test('returns no empty word and no offset outside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const word of splitWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(0);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
