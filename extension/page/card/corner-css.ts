import { readSides } from '../../../core/page/corner-sides.ts';
import type { Corner } from '../../../core/settings/settings.ts';

/**
 * The style sheet that puts the card's host into a corner, some px away from top or bottom.
 * Important, as the host's other rules are: see the card's own sheet.
 */
export function cornerCss(corner: Corner, shift: number): string {
  const [isTop, isLeft] = readSides(corner);
  return `:host{${isTop ? 'top' : 'bottom'}:calc(var(--cp-margin) + ${shift}px)!important;${isLeft ? 'left' : 'right'}:var(--cp-margin)!important;--cp-shift:${shift}px!important}`;
}
