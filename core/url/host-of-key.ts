import type { CanonicalKey } from './canonical-url.ts';

/**
 * Takes a key, returns the host that it begins with, and the port where it has one. Of a host that is
 * one word, the two slashes in front are left off.
 */
export function hostOfKey(key: CanonicalKey): string {
  return key.replace(/^\/\//, '').split(/[/?]/, 1)[0] as string;
}
