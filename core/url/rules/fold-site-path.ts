import type { Address } from '../address.ts';
import { findBySite } from './find-by-site.ts';
import { pathShapes, shapeHint, sitePaths } from './site-paths.ts';

/**
 * Folds paths that only a publisher's (or a publishing system's) habits show to be one article: an
 * AMP path that is not the plain one with something added, or an id beside which the words of the
 * address are free.
 */
export function foldSitePath(address: Address): void {
  if (shapeHint.test(address.path)) {
    for (const { from, to } of pathShapes) address.path = address.path.replace(from, to);
  }
  const habits = findBySite(sitePaths, address.host);
  if (habits === undefined) return;
  for (const { from, to } of habits) address.path = address.path.replace(from, to);
}
