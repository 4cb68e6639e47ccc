import { expect, test } from 'vitest';
import { placeInTime } from '../../../../core/page/place-in-time.ts';

const minuteMs = 60_000;
const yearMs = 365 * 24 * 60 * minuteMs;

function readGaps(places: number[]): number[] {
  return places.slice(1).map((place, at) => place - (places[at] ?? 0));
}

test.each([minuteMs, yearMs])('stands where its moment is, in spans of %i ms', (spanMs) => {
  expect(placeInTime([0, spanMs / 4, spanMs])).toEqual([0, 0.25, 1]);
});

test('moves those of one time apart, and keeps all on the line', () => {
  for (const moments of [
    [5, 5, 5],
    [0, 0, 0, yearMs],
    [0, yearMs, yearMs, yearMs],
    [0, yearMs - 2, yearMs - 1, yearMs],
  ]) {
    const places = placeInTime(moments);
    expect(Math.min(...readGaps(places))).toBeGreaterThan(0.03);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
  }
});

test('gives each of very many the same room', () => {
  const places = placeInTime(Array.from({ length: 101 }, () => 7));
  for (const gap of readGaps(places)) expect(gap).toBeCloseTo(0.01);
  expect(places[0]).toBeCloseTo(0);
  expect(places[100]).toBeCloseTo(1);
});
