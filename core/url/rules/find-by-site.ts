/**
 * Returns the entry of a host, or of its nearest parent domain: an entry for `nytimes.com` applies
 * to `dealbook.nytimes.com` too. Undefined where the table has neither.
 */
export function findBySite<Entry>(
  table: Pick<ReadonlyMap<string, Entry>, 'get'>,
  host: string,
): Entry | undefined {
  let site = host;
  for (;;) {
    const entry = table.get(site);
    if (entry !== undefined) return entry;
    const dot = site.indexOf('.');
    if (dot === -1) return undefined;
    site = site.slice(dot + 1);
  }
}
