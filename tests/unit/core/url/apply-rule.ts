import { type Address, writeAddress } from '../../../../core/url/address.ts';
import { readAddress } from '../../../../core/url/read-address.ts';

/** Takes one rule and an address as text, returns the address as the rule leaves it. */
export function applyRule(rule: (address: Address) => void, text: string): string {
  const address = readAddress(text);
  if (address === undefined) throw new Error(`${text}: not an address`);
  rule(address);
  return writeAddress(address);
}
