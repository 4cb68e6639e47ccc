const publicHost = /(?:\.[a-z][a-z0-9-]+|\.\d+|\])$/;

/**
 * Takes a host as WHATWG URL writes it, says whether it can be told from a word: a top level that
 * starts with a letter, a number address, or IPv6.
 */
export function isPublicHost(host: string): boolean {
  return publicHost.test(host);
}
