import { clearObstacles } from '../../../core/page/clear-obstacles.ts';
import { readSides } from '../../../core/page/corner-sides.ts';
import { nearestCorner } from '../../../core/page/nearest-corner.ts';
import type { Corner } from '../../../core/settings/settings.ts';
import { cornerCss } from './corner-css.ts';
import { dragCard } from './drag-card.ts';
import { findFixedBox } from './find-fixed-box.ts';

/** Soon enough for a cookie bar that comes or goes; a look is a dozen hit tests. */
const lookEveryMs = 1_000;

/**
 * What comes back as soon as the card does would make it jump for ever: it goes back so many times,
 * and then keeps clear until the reader does something with it.
 */
const maxReturns = 10;

/** Puts the card into a corner; called again whenever the card or its corner may have changed. */
export type MoveToCorner = (corner: Corner) => void;

/**
 * Keeps the card in its corner and clear of what the page has fixed there, for as long as it is in
 * the document.
 *
 * @param placeStyle an empty style sheet behind the card's own
 * @param onMove called with the corner that the reader dragged the card to
 */
export function keepInCorner(
  host: HTMLElement,
  container: HTMLElement,
  placeStyle: HTMLStyleElement,
  onMove: MoveToCorner,
): MoveToCorner {
  let corner: Corner;
  let shift = 0;
  let returns = 0;

  function measure(): number {
    const [isTop] = readSides(corner);
    return clearObstacles({
      isTop,
      card: host.getBoundingClientRect(),
      shift,
      windowHeight: innerHeight,
      findObstacle: (x, y) => findFixedBox(host, isTop ? 'top' : 'bottom', x, y),
    });
  }

  function place(needed: number): void {
    shift = needed;
    placeStyle.textContent = cornerCss(corner, shift);
  }

  function stand(wanted: Corner): void {
    corner = wanted;
    returns = 0;
    place(0);
    place(measure());
  }

  function look(): void {
    const needed = measure();
    if (needed > shift || (needed < shift && returns++ < maxReturns)) place(needed);
  }

  // Where the page leaves no time for it, not at all.
  const lookLater = () =>
    setTimeout(() => {
      requestIdleCallback(() => {
        if (!host.isConnected) return;
        if (!document.hidden) look();
        lookLater();
      });
    }, lookEveryMs);
  lookLater();

  dragCard(container, (x, y) => {
    const room = { x: innerWidth - host.offsetWidth, y: innerHeight - host.offsetHeight };
    const nearest = nearestCorner(corner, { x, y }, room);
    if (nearest === corner) return;
    stand(nearest);
    onMove(nearest);
  });

  return stand;
}
