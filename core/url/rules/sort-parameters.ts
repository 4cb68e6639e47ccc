import type { Address } from '../address.ts';

/** The order of parameters has no meaning to a publisher's server; sorted, it has no effect. */
export function sortParameters(address: Address): void {
  if (address.query.includes('&')) address.query = address.query.split('&').sort().join('&');
}
