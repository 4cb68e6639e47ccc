import { type Address, writeKey } from './address.ts';
import { maxAddressLength } from './address-bounds.ts';
import { readAddress } from './read-address.ts';
import { foldDeviceHost } from './rules/fold-device-host.ts';
import { urlRules } from './rules/url-rules.ts';

/** The identifier of an article in an index: host, path, and the parameters that matter. */
export type CanonicalKey = string & { readonly __brand: 'CanonicalKey' };

/**
 * Version of the rules. Raise it when a rule changes any key: an index of another version is
 * rebuilt.
 */
export const canonicaliserVersion = 2;

const maxRounds = 12;

/**
 * Returns the key of an http(s) address; undefined where the text is not one (another scheme, a
 * word) or is too long. The function is idempotent: a key is an address and its own key. Never
 * throws.
 *
 * @param raw any text.
 */
export function canonicalUrl(raw: string): CanonicalKey | undefined {
  const address = readAddress(raw);
  return address && applyUntilStable(address);
}

/**
 * Applies the rules until none changes the address, and returns its key; undefined where that takes
 * too many rounds or the key is too long. Rounds are needed because one rule can uncover work for
 * an earlier one (an archived copy of an AMP page), and because a key must be its own key.
 */
function applyUntilStable(address: Address): CanonicalKey | undefined {
  // `www.` is the most common change. Dropping it first saves most addresses a second round.
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
