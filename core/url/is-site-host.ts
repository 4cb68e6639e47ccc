import { isRegistryDomain } from './shared-parents.ts';

// Labels of letters, digits and hyphens (RFC 1123, 2.1), the last of them no number, as in an address
// by number: only such a host can stand in a pattern of a manifest, where `*` means every host
// (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns).
const siteHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

/** Takes a host as WHATWG URL writes it, says whether a publisher's site can be on it. */
export function isSiteHost(host: string): boolean {
  return siteHost.test(host) && !isRegistryDomain(host);
}
