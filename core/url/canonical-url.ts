import { type Address, writeKey } from './address.ts';
import { maxAddressLength } from './address-bounds.ts';
import { readAddress } from './read-address.ts';
import { foldDeviceHost } from './rules/fold-device-host.ts';
import { urlRules } from './rules/url-rules.ts';

/** The one name of an article in an index: host, path and the parameters that matter. */
export type CanonicalKey = string & { readonly __brand: 'CanonicalKey' };

/** Raised by one whenever a rule changes a key; an index built with another number is rebuilt. */
export const canonicaliserVersion = 2;

const maxRounds = 12;

/**
 * Takes any text, returns the key of the http(s) address that it is, or undefined when it is none
 * (another scheme, a word, too long). A key is an address itself and its own key. Never throws.
 */
export function canonicalUrl(raw: string): CanonicalKey | undefined {
  const address = readAddress(raw);
  return address && settleAddress(address);
}

/**
 * Takes an address, changes it by the rules until they have nothing left to change, and returns its
 * key; undefined when that does not end or the key is too long. One rule can uncover work for an
 * earlier one (an archived copy of an AMP page), and a key must come back as itself.
 */
function settleAddress(address: Address): CanonicalKey | undefined {
  // `www.` is the commonest change of all, and alone no reason for a second round.
  foldDeviceHost(address);
  let before = writeKey(address);
  for (let round = 0; round < maxRounds; round++) {
    for (const rule of urlRules) rule.apply(address);
    const after = writeKey(address);
    if (after === before)
      return after.length > maxAddressLength ? undefined : (after as CanonicalKey);
    before = after;
  }
  return undefined;
}
