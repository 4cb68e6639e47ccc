import { expect, test } from 'vitest';
import { readSides, toCorner } from '../../../../core/page/corner-sides.ts';
import { nearestCorner } from '../../../../core/page/nearest-corner.ts';
import { corners } from '../../../../core/settings/settings.ts';

test.each(corners)('toCorner is the inverse of readSides for %s', (corner) => {
  expect(toCorner(...readSides(corner))).toBe(corner);
});

test.each([
  ['bottomRight', 0, 0, 'bottomRight'],
  ['bottomRight', -499, -299, 'bottomRight'],
  ['bottomRight', -501, 0, 'bottomLeft'],
  ['bottomRight', 0, -301, 'topRight'],
  ['bottomRight', -501, -301, 'topLeft'],
  ['topLeft', 501, 301, 'bottomRight'],
  ['topLeft', 499, 301, 'bottomLeft'],
  ['topLeft', -900, -900, 'topLeft'],
] as const)(
  'a card from %s, dragged by %d and %d px, is nearest to %s',
  (corner, x, y, nearest) => {
    expect(nearestCorner(corner, { x, y }, { x: 1_000, y: 600 })).toBe(nearest);
  },
);

test('a card that fills the window changes its corner only after 60 px', () => {
  const room = { x: 8, y: 8 };
  expect(nearestCorner('bottomRight', { x: -60, y: -60 }, room)).toBe('bottomRight');
  expect(nearestCorner('bottomRight', { x: -61, y: -60 }, room)).toBe('bottomLeft');
});
