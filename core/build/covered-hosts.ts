import { type Article, addressesOf } from '../article/article.ts';
import type { Count } from '../index/index-facets.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { explainUrl } from '../url/explain-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import { isSiteHost } from '../url/is-site-host.ts';
import { readAddress } from '../url/read-address.ts';

/**
 * The hosts on which a page can be in an index of these articles: of the articles, of the pieces
 * linked to them, and of copies on hosts of their own that the data names. `www.` is left off, and a host under another listed one is
 * left out, because the manifest's patterns include subdomains.
 */
export function coveredHosts(articles: Article[]): string[] {
  const hosts = new Set<string>();
  for (const article of articles) {
    for (const piece of [article, ...article.related]) {
      for (const address of addressesOf(piece)) addHosts(hosts, address);
    }
  }
  return [...hosts].filter((host) => !hasParentIn(hosts, host)).sort();
}

/**
 * How many hosts get their copies' hosts too. Chromium goes through all patterns of an extension each
 * time it makes its world in a page, at about 0.005 ms for each of them (docs/benchmark.md): these
 * cost every covered page 0.5 ms at most. Of the 41,813 news records that were tried, 88 % are on
 * their 50 largest sites.
 */
const maxCopiedHosts = 50;

/**
 * The hosts, and those on which Google's AMP cache and translator show the pages of one of them
 * alone: a reader there reads the article. Of many hosts, only those with the most articles, as
 * counted in `sites`, get theirs; elsewhere the popup answers. The label is the host with its dots as hyphens and
 * its hyphens doubled; a host that is too long for a label, or has other letters, is named otherwise
 * and has none here.
 * https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls/
 */
export function withCopyHosts(hosts: string[], sites: readonly Count[]): string[] {
  const articlesAt = new Map(sites.map(({ name, articles }) => [name, articles]));
  const countArticles = (host: string) => articlesAt.get(host) ?? 0;
  const copies = hosts
    .filter((host) => toCopyLabel(host) !== undefined)
    // By name where they have as many, so that no order of the data changes the choice.
    .sort((a, b) => countArticles(b) - countArticles(a) || (a < b ? -1 : 1))
    .slice(0, maxCopiedHosts)
    .flatMap((host) => copyHosts.map((copyHost) => `${toCopyLabel(host)}.${copyHost}`));
  return [...new Set([...hosts, ...copies])].sort();
}

const copyHosts = ['cdn.ampproject.org', 'translate.goog'];

function toCopyLabel(host: string): string | undefined {
  const label = host.replaceAll('-', '--').replaceAll('.', '-');
  const isNamedOtherwise = label.length > 63 || /(?:^|\.)xn--/.test(host);
  return isNamedOtherwise || copyOfOneSite.test(host) ? undefined : label;
}

function addHosts(hosts: Set<string>, address: string): void {
  const key = canonicalUrl(address);
  const host = readAddress(address)?.host.replace(/^www\./, '');
  if (key === undefined || host === undefined) return;
  // The folded host too: an index that knows only m.example.org is asked about example.org.
  const folded = hostOfKey(key).replace(/:\d+$/, '');
  // `*://*.com/*` would be half of the web.
  if (!isSiteHost(folded)) return;
  hosts.add(folded);
  if (!hosts.has(host) && isSiteHost(host) && isHostOfOneSite(host, address)) hosts.add(host);
}

/**
 * Caches of AMP and Turbo pages, and Google's translator, give each site a host of its own, such as
 * `example-com.cdn.ampproject.org`; readers read there. Sources: core/url/rules/unwrap-*.ts.
 */
const copyOfOneSite =
  /^(?!translated\.)[^.]+\.(?:cdn\.ampproject\.(?:org|net)|bing-amp\.com|amp\.cloudflare\.com|turbopages\.org|translate\.goog)$/;

/**
 * Whether the host of an address belongs to one publisher: it does, but for archives, link wrappers
 * and viewers, which show everyone's pages under one name.
 */
function isHostOfOneSite(host: string, address: string): boolean {
  if (copyOfOneSite.test(host)) return true;
  return !explainUrl(address).steps.some(({ rule }) => rule.startsWith('unwrap-'));
}

function hasParentIn(hosts: Set<string>, host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => at > 0 && hosts.has(labels.slice(at).join('.')));
}
