const publicHost = /(?:\.[a-z][a-z0-9-]+|\.\d+|\])$/;

/**
 * Tells whether a host differs from a single word: it has a top-level domain that starts with a
 * letter, or is an IPv4 or IPv6 address.
 *
 * @param host as WHATWG URL writes it.
 */
export function isPublicHost(host: string): boolean {
  return publicHost.test(host);
}
