import { clearObstacles } from '../../../core/page/clear-obstacles.ts';
import { readSides } from '../../../core/page/corner-sides.ts';
import { nearestCorner } from '../../../core/page/nearest-corner.ts';
import type { Corner } from '../../../core/settings/settings.ts';
import { cornerCss } from './corner-css.ts';
import { dragCard } from './drag-card.ts';
import { findFixedBox } from './find-fixed-box.ts';

/** Soon enough for a cookie bar that comes or goes. Each check costs a dozen hit tests. */
const checkEveryMs = 1_000;

/**
 * A page may show something in the corner whenever the card is there, and hide it whenever the card
 * is not. After so many returns to its corner, the card stays clear until the reader uses it.
 */
const maxReturns = 10;

/** Moves the card to a corner; called again whenever the card or its corner may have changed. */
export type MoveToCorner = (corner: Corner) => void;

export interface CardElements {
  host: HTMLElement;
  container: HTMLElement;
  /** A style sheet after the card's own, in which the corner is written. */
  cornerStyle: HTMLStyleElement;
  /** Called with the corner to which the reader dragged the card. */
  onMove: MoveToCorner;
}

/**
 * Keeps the card in its corner and clear of what the page has fixed there, as long as it is in the
 * document. Returns the function that moves it.
 */
export function keepInCorner({ host, container, cornerStyle, onMove }: CardElements): MoveToCorner {
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
    cornerStyle.textContent = cornerCss(corner, shift);
  }

  function moveTo(wanted: Corner): void {
    corner = wanted;
    returns = 0;
    place(0);
    place(measure());
  }

  function check(): void {
    const needed = measure();
    if (needed > shift || (needed < shift && returns++ < maxReturns)) place(needed);
  }

  // A page that is never idle is not checked at all.
  const checkLater = () =>
    setTimeout(() => {
      requestIdleCallback(() => {
        if (!host.isConnected) return;
        if (!document.hidden) check();
        checkLater();
      });
    }, checkEveryMs);
  checkLater();

  dragCard(container, (x, y) => {
    const room = { x: innerWidth - host.offsetWidth, y: innerHeight - host.offsetHeight };
    const nearest = nearestCorner(corner, { x, y }, room);
    if (nearest === corner) return;
    moveTo(nearest);
    onMove(nearest);
  });

  return moveTo;
}
