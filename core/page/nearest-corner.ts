import type { Corner } from '../settings/settings.ts';
import { readSides, toCorner } from './corner-sides.ts';

/** A distance in px to the right and down. */
interface Distance {
  x: number;
  y: number;
}

/**
 * Shortest drag that changes an edge, in px. Half of the room is too short where the card is nearly
 * as high as the window: every drag to the side would change top to bottom or back.
 */
const minDragPx = 60;

/**
 * Returns the corner that is nearest to a card which was dragged out of its own.
 *
 * @param corner the card's own.
 * @param drag how far the card was dragged.
 * @param room how much wider and higher the window is than the card.
 */
export function nearestCorner(corner: Corner, drag: Distance, room: Distance): Corner {
  const [isTop, isLeft] = readSides(corner);
  const isPastMiddle = (dragPx: number, roomPx: number) => dragPx > Math.max(roomPx / 2, minDragPx);
  return toCorner(
    isTop !== isPastMiddle(isTop ? drag.y : -drag.y, room.y),
    isLeft !== isPastMiddle(isLeft ? drag.x : -drag.x, room.x),
  );
}
