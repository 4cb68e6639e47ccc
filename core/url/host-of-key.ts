import type { CanonicalKey } from './canonical-url.ts';

/**
 * Returns the host of a key, with the port where it has one, and without the two slashes before a
 * host of one word.
 */
export function hostOfKey(key: CanonicalKey): string {
  return key.replace(/^\/\//, '').split(/[/?]/, 1)[0] as string;
}
