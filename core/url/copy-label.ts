/**
 * Returns the label before the host of a cache of AMP pages, or of Google's translator, for copies of
 * the pages of a host. Hosts that do not fit into a label, or are internationalised, have another.
 * https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls/
 */
export function toCopyLabel(host: string): string {
  return host.replaceAll('-', '--').replaceAll('.', '-');
}
