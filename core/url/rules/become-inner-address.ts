import type { Address } from '../address.ts';
import { readAddress } from '../read-address.ts';

const encodedScheme = /^https?%3a(?:%2f|\/)/i;
// Servers and programs join the two slashes of an address inside a path.
const schemeInPath = /^(https?):\/{1,3}/i;

/**
 * Takes the address of a copy and the text of the address inside it, and puts the inner one in its
 * place. Text that is no http(s) address leaves the copy as it is.
 */
export function becomeInnerAddress(address: Address, text: string): void {
  const plain = encodedScheme.test(text) ? decodeText(text) : text;
  const inner = plain && readAddress(plain.replace(schemeInPath, '$1://'));
  if (inner) Object.assign(address, inner);
}

/** Takes percent-encoded text, returns it decoded, or undefined when it is no UTF-8. */
export function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Takes a rest of a copy's path, returns it with the copy's query: the inner address's own. */
export function withQueryOf(address: Address, rest: string): string {
  return address.query === '' ? rest : `${rest}?${address.query}`;
}
