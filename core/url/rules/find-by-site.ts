/**
 * Takes a table by site and a host, returns the entry of the host itself or of its nearest parent:
 * a row for `nytimes.com` serves `dealbook.nytimes.com` too. Undefined when there is none.
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
