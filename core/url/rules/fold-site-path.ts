import type { Address } from '../address.ts';
import { findBySite } from './find-by-site.ts';
import { siteRewrites, systemHint, systemRewrites } from './site-rewrites.ts';

/**
 * Rewrites paths that identify an article only by the conventions of a publisher or publishing
 * system: AMP paths that do not merely add something to the regular path, and ids next to which any
 * words are accepted.
 */
export function foldSitePath(address: Address): void {
  if (systemHint.test(address.path)) {
    for (const { from, to } of systemRewrites) address.path = address.path.replace(from, to);
  }
  const rewrites = findBySite(siteRewrites, address.host);
  if (rewrites === undefined) return;
  for (const { from, to } of rewrites) address.path = address.path.replace(from, to);
}
