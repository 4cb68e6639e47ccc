import { type Address, writeAddress } from '../../../../core/url/address.ts';
import { readAddress } from '../../../../core/url/read-address.ts';

/** Returns an address as text after one rule was applied. Throws if the text is not an address. */
export function applyRule(rule: (address: Address) => void, text: string): string {
  const address = readAddress(text);
  if (address === undefined) throw new Error(`${text}: not an address`);
  rule(address);
  return writeAddress(address);
}
