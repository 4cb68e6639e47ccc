import type { Address } from '../address.ts';
import { readAddress } from '../read-address.ts';

const encodedScheme = /^https?%3a(?:%2f|\/)/i;
// Servers and programs merge the two slashes of an address inside a path.
const schemeInPath = /^(https?):\/{1,3}/i;

/**
 * Replaces the address of a copy with the address inside it. Does nothing if the inner text is not
 * an http(s) address.
 *
 * @param address the copy's; changed in place.
 * @param text the inner address, possibly percent-encoded.
 */
export function unwrapAddress(address: Address, text: string): void {
  const plain = encodedScheme.test(text) ? decodeText(text) : text;
  const inner = plain && readAddress(plain.replace(schemeInPath, '$1://'));
  if (inner) Object.assign(address, inner);
}

/** Decodes percent-encoded text; returns undefined where it is not valid UTF-8. */
export function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Returns the rest of a copy's path with the copy's query, which belongs to the inner address. */
export function appendQueryOf(address: Address, rest: string): string {
  return address.query === '' ? rest : `${rest}?${address.query}`;
}
