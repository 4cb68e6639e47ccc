import type { Address } from '../address.ts';

// Google's translation proxy encodes a host as one label: a dot as `-`, a hyphen as `--`, as AMP
// caches do (https://developers.google.com/amp/cache/guides/url).
const proxy = '.translate.goog';

/**
 * Unwraps a page in Google's translation proxy. Its `_x_tr_` parameters are dropped by
 * dropTrackingParameters.
 */
export function unwrapTranslation(address: Address): void {
  if (!address.host.endsWith(proxy)) return;
  const label = address.host.slice(0, -proxy.length);
  const host = label.replace(/-+/g, (dashes) => readDashes(dashes.length));
  if (!label.includes('.') && /^[^.].*\.[a-z]{2,}$/.test(host)) address.host = host;
}

function readDashes(count: number): string {
  return '-'.repeat(Math.floor(count / 2)) + (count % 2 === 1 ? '.' : '');
}
