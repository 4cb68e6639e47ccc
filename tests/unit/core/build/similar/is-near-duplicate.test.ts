import { describe, expect, test } from 'vitest';
import {
  isNearDuplicate,
  readDuplicateFeatures,
} from '../../../../../core/build/similar/is-near-duplicate.ts';
import { keyArticles, makeArticle } from '../../../../support/make-article.ts';

const featuresOf = (title: string, excerpt = '', day = 0) => {
  const [article] = keyArticles(makeArticle(1, { title, ...(excerpt && { excerpt }) }));
  if (article === undefined) throw new Error('no article');
  return readDuplicateFeatures(article, day);
};

const excerpt =
  'World stocks and copper fell on Monday after exports from China dropped far more than economists had forecast for February';
const otherExcerpt =
  'Traders in Sydney woke to sharply lower prices and blamed Beijing, whose trade figures disappointed everyone who had hoped for spring';

describe('isNearDuplicate', () => {
  const wire = 'World stocks, copper, oil decline after weak China export data';

  test.each([
    ['the same headline', wire, wire],
    ['a label before it', wire, `GLOBAL MARKETS-${wire}`],
    ['one word changed', wire, 'World stocks, copper, oil dip after weak China export data'],
    ['a truncated headline', wire, 'World stocks, copper, oil decline after ...'],
  ])('finds %s', (_name, a, b) => {
    expect(isNearDuplicate(featuresOf(a), featuresOf(b))).toBe(true);
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
    ['a recurring headline', 'Business in brief', 'Business in brief'],
  ])('passes %s', (_name, a, b) => {
    expect(isNearDuplicate(featuresOf(a), featuresOf(b))).toBe(false);
  });

  test('passes the same headline of another week', () => {
    expect(isNearDuplicate(featuresOf(wire, '', 0), featuresOf(wire, '', 7))).toBe(false);
    expect(isNearDuplicate(featuresOf(wire, '', 0), featuresOf(wire, '', Number.NaN))).toBe(true);
  });

  test('passes the same headline above another excerpt', () => {
    expect(isNearDuplicate(featuresOf(wire, excerpt), featuresOf(wire, otherExcerpt))).toBe(false);
  });

  test('finds the same excerpt below another headline if the headlines share words', () => {
    const other = 'Copper and world stocks slide, oil too';
    expect(isNearDuplicate(featuresOf(wire, excerpt), featuresOf(other, excerpt))).toBe(false);
    expect(
      isNearDuplicate(
        featuresOf(`${wire} on Monday`, excerpt),
        featuresOf(`Stocks, copper, oil decline on weak data`, excerpt),
      ),
    ).toBe(true);
    expect(
      isNearDuplicate(featuresOf(wire, excerpt), featuresOf('Subscribe to our letter', excerpt)),
    ).toBe(false);
  });
});
