import { isRegistrySuffix } from './public-suffix.ts';

// Labels of letters, digits and hyphens (RFC 1123, section 2.1). The last one starts with a letter,
// so that IP addresses do not match. A match pattern of a manifest takes only such hosts; there `*`
// would mean every host
// (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns).
const siteHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * Tells whether a publisher's site can have this host.
 *
 * @param host as WHATWG URL writes it.
 */
export function isSiteHost(host: string): boolean {
  return siteHost.test(host) && !isRegistrySuffix(host);
}
