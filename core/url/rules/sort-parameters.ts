import type { Address } from '../address.ts';

/** Sorts parameters, because their order has no meaning to a publisher's server. */
export function sortParameters(address: Address): void {
  if (address.query.includes('&')) address.query = address.query.split('&').sort().join('&');
}
