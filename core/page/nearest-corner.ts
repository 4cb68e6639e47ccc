import type { Corner } from '../settings/settings.ts';
import { readSides, toCorner } from './corner-sides.ts';

/**
 * How far a card must at least go to have another edge: one that is nearly as high as the window is
 * half way to the other edge at once, and would change it with every drag to the side.
 */
const minWayPx = 60;

/**
 * The corner that is nearest to a card which was dragged out of its own.
 *
 * @param x how far it was dragged to the right, in px
 * @param y how far it was dragged down
 * @param roomX how much wider the window is than the card
 * @param roomY how much higher
 */
export function nearestCorner(
  corner: Corner,
  x: number,
  y: number,
  roomX: number,
  roomY: number,
): Corner {
  const [isTop, isLeft] = readSides(corner);
  const leaves = (way: number, room: number) => way > Math.max(room / 2, minWayPx);
  return toCorner(
    isTop !== leaves(isTop ? y : -y, roomY),
    isLeft !== leaves(isLeft ? x : -x, roomX),
  );
}
