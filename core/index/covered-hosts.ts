import { type Article, addressesOf } from '../article/article.ts';
import { canonicalUrl } from '../url/canonical-url.ts';

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
  const host = URL.parse(address)?.hostname;
  if (host !== undefined) hosts.add(host.replace(/^www\./, ''));
  // The folded host too: an index that knows only m.example.org is asked about example.org.
  const folded = canonicalUrl(address)?.split(/[/?]/, 1)[0];
  if (folded !== undefined) hosts.add(folded.replace(/:\d+$/, ''));
}

function hasParentIn(hosts: Set<string>, host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => at > 0 && hosts.has(labels.slice(at).join('.')));
}
