/** Top and bottom edge, in px from the top of the window. */
interface VerticalSpan {
  top: number;
  bottom: number;
}

interface Box extends VerticalSpan {
  left: number;
  right: number;
}

/** The card in the window of a page. Lengths are in px. */
interface PlacedCard {
  /** Whether the card is at the top of the window; otherwise at the bottom. */
  isTop: boolean;
  /** The card's box now. */
  card: Box;
  /** How far the card has moved inwards from its place on a page without obstacles. */
  shift: number;
  windowHeight: number;
  /** Returns the box of what the page has fixed at a point, if anything. */
  findObstacle: (x: number, y: number) => VerticalSpan | undefined;
}

/** Distance between the points that are tested, in px: no floating button of a page is narrower. */
const gapPx = 40;

/**
 * Rows of points, in px from the card's outer edge: the height of the pill. The reader opened the
 * card over whatever floats further in.
 */
const rowsPx = [0, 35];

/**
 * Returns how far a card has to move from the top or bottom of the window, in px, to keep clear of
 * what the page has fixed there: the smallest distance that is enough. An obstacle that covers more
 * than half of the window's height is ignored, because there is no room beyond it.
 */
export function clearObstacles({
  isTop,
  card,
  shift,
  windowHeight,
  findObstacle,
}: PlacedCard): number {
  let needed = 0;
  // The new place may have an obstacle of its own, so it is tested too, until one is free.
  for (let tried = -1; tried < needed; ) {
    tried = needed;
    for (let x = card.left; x < card.right + gapPx; x += gapPx) {
      for (const row of rowsPx) {
        const inwards = tried - shift + row;
        const y = isTop ? card.top + inwards : card.bottom - 1 - inwards;
        const found = findObstacle(Math.min(x, card.right - 1), y);
        const reach = found ? (isTop ? found.bottom : windowHeight - found.top) : 0;
        if (reach <= windowHeight / 2) needed = Math.max(needed, reach);
      }
    }
  }
  return needed;
}
