import type { Corner } from '../settings/settings.ts';

export function readSides(corner: Corner): [isTop: boolean, isLeft: boolean] {
  return [corner.startsWith('top'), corner.endsWith('Left')];
}

export function toCorner(isTop: boolean, isLeft: boolean): Corner {
  return `${isTop ? 'top' : 'bottom'}${isLeft ? 'Left' : 'Right'}`;
}
