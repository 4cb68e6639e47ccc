import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binDates } from '../../../../core/page/bin-dates.ts';

/** The unit, and the day on which each bin begins with the number of its dates. */
function countDates(dates: string[], maxBins = 12) {
  const { unit, bins } = binDates(dates.map(Date.parse), maxBins);
  const counts = bins.map(({ startMs, members }) => [
    new Date(startMs).toISOString().slice(0, 10),
    members.length,
  ]);
  return { unit, counts };
}

describe('binDates', () => {
  test('begins weeks on Monday, and keeps empty ones', () => {
    expect(
      countDates(['2024-03-17T23:59:59Z', '2024-03-11', '2024-03-25T00:00:00Z', '2024-03-11']),
    ).toEqual({
      unit: 'week',
      counts: [
        ['2024-03-11', 3],
        ['2024-03-18', 0],
        ['2024-03-25', 1],
      ],
    });
  });

  test('counts by months where there would be too many weeks', () => {
    expect(countDates(['2023-11-30', '2024-01-01', '2024-02-29'])).toEqual({
      unit: 'month',
      counts: [
        ['2023-11-01', 1],
        ['2023-12-01', 0],
        ['2024-01-01', 1],
        ['2024-02-01', 1],
      ],
    });
  });

  test('counts by years where there would be too many months', () => {
    expect(countDates(['2022-12-31', '2024-01-01'])).toEqual({
      unit: 'year',
      counts: [
        ['2022-01-01', 1],
        ['2023-01-01', 0],
        ['2024-01-01', 1],
      ],
    });
    expect(countDates(['2015-06-01', '2024-01-01']).counts).toHaveLength(10);
  });

  test('counts by decades and centuries where there would be too many years', () => {
    expect(countDates(['1955-06-01', '2024-01-01'])).toMatchObject({
      unit: 'decade',
      counts: expect.arrayContaining([['1950-01-01', 1]]),
    });
    // Some programs write a date that they do not know as that of the first year.
    const { unit, bins } = binDates([new Date('0001-01-01').getTime(), Date.UTC(2024, 0)], 40);
    expect([unit, bins.length, bins[0]?.members, bins.at(-1)?.members]).toEqual([
      'century',
      21,
      [0],
      [1],
    ]);
  });

  test('has one bin for one date', () => {
    expect(countDates(['1969-12-31T23:59:59Z'])).toEqual({
      unit: 'week',
      counts: [['1969-12-29', 1]],
    });
  });

  test('puts every date into the one bin of its time, and no more bins than wanted', () => {
    const date = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });
    const near = fc
      .tuple(date, fc.array(fc.integer({ min: 0, max: 4 * 366 * 86_400_000 }), { maxLength: 30 }))
      .map(([first, distances]) => [first, ...distances.map((distance) => first + distance)]);
    const dates = fc.oneof(near, fc.array(date, { minLength: 1, maxLength: 30 }));
    fc.assert(
      fc.property(dates, fc.integer({ min: 5, max: 60 }), (all, maxBins) => {
        const { unit, bins } = binDates(all, maxBins);
        const members = bins.flatMap((bin) => bin.members);
        expect(members.toSorted((a, b) => a - b)).toEqual([...all.keys()]);
        for (const [at, bin] of bins.entries()) {
          const endMs = bins[at + 1]?.startMs ?? Number.POSITIVE_INFINITY;
          for (const member of bin.members) {
            expect(all[member]).toBeGreaterThanOrEqual(bin.startMs);
            expect(all[member]).toBeLessThan(endMs);
          }
        }
        expect(bins[0]?.members).not.toEqual([]);
        expect(bins.at(-1)?.members).not.toEqual([]);
        if (unit !== 'year') expect(bins.length).toBeLessThanOrEqual(maxBins);
      }),
    );
  });
});
