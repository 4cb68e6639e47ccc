import { expect, test } from 'vitest';
import { measureDateDistance } from '../../../../core/page/date-distance.ts';

const from = '2022-05-20T13:39:00Z';

test.each([
  ['2022-05-23T20:35:00Z', { amount: 3, unit: 'day', direction: 'later' }],
  ['2022-05-20T13:00:00Z', { amount: 39, unit: 'minute', direction: 'earlier' }],
  ['2022-05-20T20:39:00Z', { amount: 7, unit: 'hour', direction: 'later' }],
  ['2022-07-01', { amount: 41, unit: 'day', direction: 'later' }],
  ['2022-12-24', { amount: 7, unit: 'month', direction: 'later' }],
  ['2012-05-20', { amount: 10, unit: 'year', direction: 'earlier' }],
])('measureDateDistance measures from the article to %s', (to, distance) => {
  expect(measureDateDistance(from, to)).toEqual(distance);
});

test('measureDateDistance returns undefined without two different dates', () => {
  expect(measureDateDistance(from, undefined)).toBeUndefined();
  expect(measureDateDistance(undefined, from)).toBeUndefined();
  expect(measureDateDistance(from, from)).toBeUndefined();
  expect(measureDateDistance(from, 'no date')).toBeUndefined();
});
