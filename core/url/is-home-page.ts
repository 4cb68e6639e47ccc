import type { CanonicalKey } from './canonical-url.ts';

/** Tells whether a key has neither path nor query after its host: no article has such a key. */
export function isHomePage(key: CanonicalKey): boolean {
  return !/[/?]./.test(key.replace(/^\/\//, ''));
}
