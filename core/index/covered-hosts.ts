import { type Article, addressesOf } from '../article/article.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { explainUrl } from '../url/explain-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import { readAddress } from '../url/read-address.ts';
import { isRegistryDomain } from '../url/shared-parents.ts';

/**
 * The hosts on which a page can be in an index of these articles: of the articles, of the pieces
 * linked to them and of their AMP copies. `www.` is left off, and a host under another listed one is
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

/** Match patterns for the manifest: the host and its subdomains, http and https. */
export function toMatchPatterns(hosts: string[]): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}

function addHosts(hosts: Set<string>, address: string): void {
  const key = canonicalUrl(address);
  const host = readAddress(address)?.host.replace(/^www\./, '');
  if (key === undefined || host === undefined) return;
  // The folded host too: an index that knows only m.example.org is asked about example.org.
  const folded = hostOfKey(key).replace(/:\d+$/, '');
  // `*://*.com/*` would be half of the web.
  if (isRegistryDomain(folded)) return;
  hosts.add(folded);
  if (!hosts.has(host) && isHostOfOneSite(host, address)) hosts.add(host);
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
