interface Stretch {
  top: number;
  bottom: number;
}

interface Box extends Stretch {
  left: number;
  right: number;
}

/** How far apart the points are that are looked at: no button that pages float fits between them. */
const gapPx = 40;

/** As high as the pill. What floats further in is what the reader opened the card over. */
const rowsPx = [0, 35];

/**
 * How far a card moves from the top or bottom of the window to keep clear of what the page has fixed
 * there, in px: by just as much as needed, and never by more than half of the window. What reaches
 * further than that is nothing to move away from.
 *
 * @param card where the card stands now
 * @param shift how far that is from where it stands on a free page
 * @param height of the window
 * @param findObstacle what is fixed at a point, if anything
 */
export function clearObstacles(
  isTop: boolean,
  card: Box,
  shift: number,
  height: number,
  findObstacle: (x: number, y: number) => Stretch | undefined,
): number {
  let needed = 0;
  // What is in the way there, too, once it has moved?
  for (let tried = -1; tried < needed; ) {
    tried = needed;
    for (let x = card.left; x < card.right + gapPx; x += gapPx) {
      for (const row of rowsPx) {
        const inwards = tried - shift + row;
        const y = isTop ? card.top + inwards : card.bottom - 1 - inwards;
        const found = findObstacle(Math.min(x, card.right - 1), y);
        const reach = found ? (isTop ? found.bottom : height - found.top) : 0;
        if (reach <= height / 2) needed = Math.max(needed, reach);
      }
    }
  }
  return needed;
}
