import { expect, test } from 'vitest';
import { placeOnTimeline } from '../../../../core/page/place-on-timeline.ts';

const minuteMs = 60_000;
const yearMs = 365 * 24 * 60 * minuteMs;

function readGaps(places: number[]): number[] {
  return places.slice(1).map((place, at) => place - (places[at] ?? 0));
}

test.each([minuteMs, yearMs])(
  'placeOnTimeline spreads moments in proportion to their distances, over %i ms',
  (spanMs) => {
    expect(placeOnTimeline([0, spanMs / 4, spanMs])).toEqual([0, 0.25, 1]);
  },
);

test('placeOnTimeline moves equal moments apart and keeps all from 0 to 1', () => {
  for (const moments of [
    [5, 5, 5],
    [0, 0, 0, yearMs],
    [0, yearMs, yearMs, yearMs],
    [0, yearMs - 2, yearMs - 1, yearMs],
  ]) {
    const places = placeOnTimeline(moments);
    expect(Math.min(...readGaps(places))).toBeGreaterThan(0.03);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
  }
});

test('placeOnTimeline gives each of 101 equal moments the same distance', () => {
  const places = placeOnTimeline(Array.from({ length: 101 }, () => 7));
  for (const gap of readGaps(places)) expect(gap).toBeCloseTo(0.01);
  expect(places[0]).toBeCloseTo(0);
  expect(places[100]).toBeCloseTo(1);
});
