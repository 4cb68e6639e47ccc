import { readSides } from '../../../core/page/corner-sides.ts';
import type { Corner } from '../../../core/settings/settings.ts';

/**
 * Returns the style sheet that moves the card's host to a corner. Its rules are important, as all
 * rules of the host are: see components/card/card.css.
 *
 * @param shift how much further from the top or bottom of the window, in px.
 */
export function cornerCss(corner: Corner, shift: number): string {
  const [isTop, isLeft] = readSides(corner);
  return `:host{${isTop ? 'top' : 'bottom'}:calc(var(--cp-margin) + ${shift}px)!important;${isLeft ? 'left' : 'right'}:var(--cp-margin)!important;--cp-shift:${shift}px!important}`;
}
