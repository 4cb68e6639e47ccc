import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureQualities } from '../../../../core/build/measure-qualities.ts';
import { findStanding, rankQuality } from '../../../../core/index/quality-scale.ts';
import { makeArticle } from '../../../support/make-article.ts';

const scaleOf = (qualities: number[]) =>
  measureQualities(qualities.map((quality, at) => makeArticle(at, { quality }))).scale;

const many = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 20, maxLength: 300 });

test('a rank is the share of lower qualities, to a percent', () => {
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 250 }), (qualities, quality) => {
      const scale = scaleOf(qualities);
      fc.pre(scale.length > 0);
      const lower = qualities.filter((one) => one < quality).length;
      const difference = Number(rankQuality(quality, scale)) - (100 * lower) / qualities.length;
      expect(difference).toBeGreaterThanOrEqual(0);
      expect(difference).toBeLessThan(1);
    }),
  );
});

test('at most the percentage is below the quality at its place', () => {
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 99 }), (qualities, percent) => {
      const scale = scaleOf(qualities);
      fc.pre(scale.length > 0);
      const below = qualities.filter((one) => one < Number(scale[percent])).length;
      expect(below).toBeLessThanOrEqual((percent * qualities.length) / 100);
    }),
  );
});

test('the order of the articles changes nothing', () => {
  fc.assert(
    fc.property(many, (qualities) => {
      expect(scaleOf(qualities.toReversed())).toEqual(scaleOf(qualities));
    }),
  );
});

test.each([
  ['19 articles', Array.from({ length: 19 }, (_, at) => at)],
  ['articles that are all rated alike', Array(500).fill(37)],
])('%s have no scale', (_, qualities) => {
  expect(scaleOf(qualities)).toEqual([]);
  expect(rankQuality(37, [])).toBeUndefined();
  expect(findStanding(37, [])).toBeUndefined();
});

const twenty = scaleOf(Array.from({ length: 20 }, (_, at) => at));

test.each([
  [0, 0, { kind: 'lower', ofTen: 9 }],
  [7, 35, { kind: 'lower', ofTen: 6 }],
  [8, 40, { kind: 'middle', ofTen: 0 }],
  [11, 55, { kind: 'middle', ofTen: 0 }],
  [12, 60, { kind: 'higher', ofTen: 6 }],
  [19, 95, { kind: 'higher', ofTen: 9 }],
  // A piece that is no article may be beyond all articles.
  [136, 100, { kind: 'higher', ofTen: 9 }],
])('of twenty articles rated 0 to 19, %i ranks %i %%: %j', (quality, rank, standing) => {
  expect(rankQuality(quality, twenty)).toBe(rank);
  expect(findStanding(quality, twenty)).toEqual(standing);
});

test('a quality that many articles share is in the middle if neither side is large', () => {
  const scale = scaleOf([...Array(50).fill(0), ...Array(50).fill(90)]);
  expect(findStanding(0, scale)?.kind).toBe('middle');
  expect(findStanding(90, scale)?.kind).toBe('middle');
  expect(rankQuality(90, scale)).toBe(50);
});
