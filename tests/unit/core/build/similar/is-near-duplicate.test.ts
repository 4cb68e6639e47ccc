import { describe, expect, test } from 'vitest';
import {
  isNearDuplicate,
  readDuplicateText,
} from '../../../../../core/build/similar/is-near-duplicate.ts';
import { keyArticles, makeArticle } from '../../../../support/make-article.ts';

const textOf = (title: string, excerpt = '', day = 0) => {
  const [article] = keyArticles(makeArticle(1, { title, ...(excerpt && { excerpt }) }));
  if (article === undefined) throw new Error('no article');
  return readDuplicateText(article, day);
};

const excerpt =
  'World stocks and copper fell on Monday after exports from China dropped far more than economists had forecast for February';
const otherExcerpt =
  'Traders in Sydney woke to sharply lower prices and blamed Beijing, whose trade figures disappointed everyone who had hoped for spring';

describe('isCopy', () => {
  const wire = 'World stocks, copper, oil decline after weak China export data';

  test.each([
    ['the same headline', wire, wire],
    ['a label before it', wire, `GLOBAL MARKETS-${wire}`],
    ['one word changed', wire, 'World stocks, copper, oil dip after weak China export data'],
    ['one of them cut short', wire, 'World stocks, copper, oil decline after ...'],
  ])('finds %s', (_name, a, b) => {
    expect(isNearDuplicate(textOf(a), textOf(b))).toBe(true);
  });

  test.each([
    [
      'the same words in another order',
      'Macron visits Kyiv ceasefire line',
      'Ceasefire line: Kyiv visits Macron',
    ],
    [
      'another number',
      'Death toll in the quake rises to 12',
      'Death toll in the quake rises to 15',
    ],
    ['a standing headline', 'Business in brief', 'Business in brief'],
  ])('lets pass %s', (_name, a, b) => {
    expect(isNearDuplicate(textOf(a), textOf(b))).toBe(false);
  });

  test('lets pass the same headline of another week', () => {
    expect(isNearDuplicate(textOf(wire, '', 0), textOf(wire, '', 7))).toBe(false);
    expect(isNearDuplicate(textOf(wire, '', 0), textOf(wire, '', Number.NaN))).toBe(true);
  });

  test('lets pass the same headline above another text', () => {
    expect(isNearDuplicate(textOf(wire, excerpt), textOf(wire, otherExcerpt))).toBe(false);
  });

  test('finds the same text below another headline, if they have something in common', () => {
    const other = 'Copper and world stocks slide, oil too';
    expect(isNearDuplicate(textOf(wire, excerpt), textOf(other, excerpt))).toBe(false);
    expect(
      isNearDuplicate(
        textOf(`${wire} on Monday`, excerpt),
        textOf(`Stocks, copper, oil decline on weak data`, excerpt),
      ),
    ).toBe(true);
    expect(isNearDuplicate(textOf(wire, excerpt), textOf('Subscribe to our letter', excerpt))).toBe(
      false,
    );
  });
});
