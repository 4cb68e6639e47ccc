import type { Corner } from '../settings/settings.ts';

/** Returns the edges of the window that a corner touches. */
export function readSides(corner: Corner): [isTop: boolean, isLeft: boolean] {
  return [corner.startsWith('top'), corner.endsWith('Left')];
}

/** Returns the corner with these edges. */
export function toCorner(isTop: boolean, isLeft: boolean): Corner {
  return `${isTop ? 'top' : 'bottom'}${isLeft ? 'Left' : 'Right'}`;
}
