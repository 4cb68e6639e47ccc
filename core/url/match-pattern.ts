/** Returns match patterns for all http and https pages of the hosts and their subdomains. */
export function toMatchPatterns(hosts: readonly string[]): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}

/**
 * Returns the hosts of a manifest that the browser does not let the extension access. A reader can
 * revoke hosts, or grant a part of a pattern: what counts is whether an https page of the host
 * itself is allowed.
 *
 * @param patterns as toMatchPatterns writes them.
 * @param granted match patterns, as the browser lists them.
 */
export function findMissingHosts(
  patterns: readonly string[],
  granted: readonly string[],
): string[] {
  const given = granted.map(readPattern).filter((pattern) => pattern !== undefined);
  const whole = new Set(given.filter(({ isWhole }) => isWhole).map(({ host }) => host));
  const exact = new Set(given.map(({ host }) => host));
  if (whole.has('')) return [];
  return patterns
    .map(hostOfPattern)
    .filter((host) => !exact.has(host) && !parentsOf(host).some((parent) => whole.has(parent)));
}

/** Returns the host of a pattern that toMatchPatterns wrote. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^\*:\/\/\*\.(.*)\/\*$/, '$1');
}

/** Reads the host of a granted pattern; `isWhole` where the pattern includes subdomains. */
function readPattern(pattern: string): { host: string; isWhole: boolean } | undefined {
  if (pattern === '<all_urls>') return { host: '', isWhole: true };
  const [, star, host] = /^(?:\*|https):\/\/(\*\.?)?([^/*]*)\/\*$/.exec(pattern) ?? [];
  return host === undefined ? undefined : { host, isWhole: star !== undefined };
}

/** Returns a host and all of its parent domains. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}
