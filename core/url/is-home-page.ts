import type { CanonicalKey } from './canonical-url.ts';

/** Takes a key, says whether nothing stands behind its host: no article lives there. */
export function isHomePage(key: CanonicalKey): boolean {
  return !/[/?]./.test(key.replace(/^\/\//, ''));
}
