import { type Article, addressesOf } from '../article/article.ts';
import type { Count } from '../index/index-facets.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { toCopyLabel } from '../url/copy-label.ts';
import { explainUrl } from '../url/explain-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import { isSiteHost } from '../url/is-site-host.ts';
import { readAddress } from '../url/read-address.ts';

/**
 * Lists the hosts whose pages an index of these articles can know, sorted: the hosts of the articles,
 * of their linked pieces, and of copies of one site that the data names. Hosts have no `www.`, and
 * hosts below another listed one are left out, because the manifest's patterns include subdomains.
 */
export function listCoveredHosts(articles: Article[]): string[] {
  const hosts = new Set<string>();
  // Many articles link to one piece.
  const pieces = new Set(articles.flatMap((article) => [article, ...article.related]));
  for (const piece of pieces) for (const address of addressesOf(piece)) addHosts(hosts, address);
  return [...hosts].filter((host) => !hasParentIn(hosts, host)).sort();
}

/**
 * The maximum number of hosts whose copies are covered too. Chromium checks all patterns of an
 * extension each time that it creates the extension's isolated world in a page, at about 0.005 ms a
 * pattern (docs/benchmark.md), so copies cost a covered page at most 0.5 ms. Of 41,813 news records,
 * 88 % are on their 50 largest sites.
 */
const maxCopiedHosts = 50;

/**
 * Returns the hosts, sorted, with the hosts on which Google's AMP cache and translator show the pages
 * of one of them. Of more than 50 hosts, those with the most articles get their copies' hosts; on
 * other copies the popup still finds the article. A host that is too long for a label, or is
 * internationalised, has another label, and is left out (copy-label.ts).
 *
 * @param sites the number of articles of each host.
 */
export function addCopyHosts(hosts: string[], sites: readonly Count[]): string[] {
  const articlesAt = new Map(sites.map(({ name, articles }) => [name, articles]));
  const countArticles = (host: string) => articlesAt.get(host) ?? 0;
  const copies = hosts
    .filter(hasCopyLabel)
    // The name breaks ties, so that the choice does not depend on the order of the data.
    .sort((a, b) => countArticles(b) - countArticles(a) || (a < b ? -1 : 1))
    .slice(0, maxCopiedHosts)
    .flatMap((host) => copyHosts.map((copyHost) => `${toCopyLabel(host)}.${copyHost}`));
  return [...new Set([...hosts, ...copies])].sort();
}

const copyHosts = ['cdn.ampproject.org', 'translate.goog'];

function hasCopyLabel(host: string): boolean {
  const hasOtherLabel = toCopyLabel(host).length > 63 || /(?:^|\.)xn--/.test(host);
  return !hasOtherLabel && !copyOfOneSite.test(host);
}

function addHosts(hosts: Set<string>, address: string): void {
  const key = canonicalUrl(address);
  const host = readAddress(address)?.host.replace(/^www\./, '');
  if (key === undefined || host === undefined) return;
  // The canonical host is added too, because an index that has only m.example.org also answers for
  // example.org.
  const canonical = hostOfKey(key).replace(/:\d+$/, '');
  // A top-level domain would be the pattern `*://*.com/*`.
  if (!isSiteHost(canonical)) return;
  hosts.add(canonical);
  if (!hosts.has(host) && isSiteHost(host) && isHostOfOneSite(host, address)) hosts.add(host);
}

/**
 * A host for the copies of one site, such as `example-com.cdn.ampproject.org`. Caches of AMP and Turbo
 * pages, and Google's translator, have them. Sources: core/url/rules/unwrap-*.ts.
 */
const copyOfOneSite =
  /^(?!translated\.)[^.]+\.(?:cdn\.ampproject\.(?:org|net)|bing-amp\.com|amp\.cloudflare\.com|turbopages\.org|translate\.goog)$/;

/**
 * Says whether the host of an address belongs to one publisher. Hosts of archives, link wrappers and
 * viewers show pages of all sites.
 */
function isHostOfOneSite(host: string, address: string): boolean {
  if (copyOfOneSite.test(host)) return true;
  return !explainUrl(address).steps.some(({ rule }) => rule.startsWith('unwrap-'));
}

function hasParentIn(hosts: Set<string>, host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => at > 0 && hosts.has(labels.slice(at).join('.')));
}
