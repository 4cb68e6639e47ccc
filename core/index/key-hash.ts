import type { CanonicalKey } from '../url/canonical-url.ts';

/**
 * Returns the FNV-1a hash of a key over UTF-16 code units, a whole number below 2 ** 32. The avalanche
 * step (the finaliser of MurmurHash3) spreads keys evenly that differ in one character.
 * http://www.isthe.com/chongo/tech/comp/fnv/, https://github.com/aappleby/smhasher
 */
export function hashOf(key: CanonicalKey): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Characters of a fingerprint. */
export const fingerprintLength = 2;
const fingerprintCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Returns the upper twelve bits of a key's hash as two characters. Two keys have the same fingerprint
 * once in 4,096 times.
 */
export function fingerprintOf(key: CanonicalKey): string {
  const hash = hashOf(key);
  return (
    fingerprintCharacters.charAt(hash >>> 26) + fingerprintCharacters.charAt((hash >>> 20) & 63)
  );
}
