import { expect, test } from 'vitest';
import { readSides, toCorner } from '../../../../core/page/corner-sides.ts';
import { nearestCorner } from '../../../../core/page/nearest-corner.ts';
import { corners } from '../../../../core/settings/settings.ts';

test.each(corners)('%s is made of its sides', (corner) => {
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
] as const)('from %s, dragged by %d and %d, it is %s', (corner, x, y, nearest) => {
  expect(nearestCorner(corner, x, y, 1_000, 600)).toBe(nearest);
});

test('a card that fills the window has to go some way all the same', () => {
  expect(nearestCorner('bottomRight', -60, -60, 8, 8)).toBe('bottomRight');
  expect(nearestCorner('bottomRight', -61, -60, 8, 8)).toBe('bottomLeft');
});
