/** Match patterns for all pages of the hosts and of their subdomains, with http or https. */
export function toMatchPatterns(hosts: readonly string[]): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}

/**
 * The patterns of a manifest whose pages the browser does not let the extension look at. A reader
 * may take hosts away, or give them for a part of a pattern: what counts is whether an https page
 * of the host itself is allowed.
 *
 * @param patterns as toMatchPatterns writes them.
 * @param granted match patterns, as the browser lists them.
 */
export function findMissingHosts(
  patterns: readonly string[],
  granted: readonly string[],
): string[] {
  const given = granted.map(readPattern).filter((one) => one !== undefined);
  const whole = new Set(given.filter(({ isWhole }) => isWhole).map(({ host }) => host));
  const exact = new Set(given.map(({ host }) => host));
  if (whole.has('')) return [];
  return patterns
    .map(hostOfPattern)
    .filter((host) => !exact.has(host) && !parentsOf(host).some((parent) => whole.has(parent)));
}

/** The host of a pattern that toMatchPatterns wrote. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^\*:\/\/\*\.(.*)\/\*$/, '$1');
}

/** The host of a granted pattern, without its subdomains' star; `isWhole` where it has one. */
function readPattern(pattern: string): { host: string; isWhole: boolean } | undefined {
  if (pattern === '<all_urls>') return { host: '', isWhole: true };
  const [, star, host] = /^(?:\*|https):\/\/(\*\.?)?([^/*]*)\/\*$/.exec(pattern) ?? [];
  return host === undefined ? undefined : { host, isWhole: star !== undefined };
}

/** The host itself and all above it. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}
