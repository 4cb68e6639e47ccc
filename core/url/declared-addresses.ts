import { type Address, writeAddress } from './address.ts';
import { maxArticleAddressLength, maxDeclaredAddresses } from './address-bounds.ts';
import { type CanonicalKey, canonicalUrl } from './canonical-url.ts';
import { isArticleAddress } from './is-article-address.ts';
import { readAddress } from './read-address.ts';
import { isSameSiteFamily } from './same-site-family.ts';
import { isSharedHost } from './shared-parents.ts';

/**
 * Takes a page's own address and the raw hrefs that it declares for itself (canonical, og:url,
 * amphtml, in the order in which they are to be believed), returns the keys that may be looked up
 * when its own is not known. What a page says is hostile input: only the first eight are read, none
 * longer than 2,048 characters, and only http(s) addresses of the page's own site family are kept
 * that are an article's and no list's, each once, and not the page's own key. On a copy (an AMP
 * cache, an archive) the family is the publisher's. Empty when nothing is left. Never throws.
 */
export function readDeclaredAddresses(
  pageUrl: string,
  candidates: readonly string[],
): CanonicalKey[] {
  const page = readAddress(pageUrl);
  const pageKey = canonicalUrl(pageUrl);
  if (page === undefined || pageKey === undefined) return [];
  // A home page or a list that names an article is mistaken, or shows many articles.
  if (!isArticleAddress(pageKey)) return [];
  page.scheme ||= 'https';
  const keys = new Set<CanonicalKey>();
  for (const candidate of candidates.slice(0, maxDeclaredAddresses)) {
    const key = readCandidate(candidate, writeAddress(page));
    if (key === undefined || key === pageKey) continue;
    if (isSameSite(pageKey, key) && isArticleAddress(key)) keys.add(key);
  }
  return [...keys];
}

// An href may be relative to its page, as in any link (HTML, "resolve a URL").
function readCandidate(candidate: string, base: string): CanonicalKey | undefined {
  if (candidate.length > maxArticleAddressLength || candidate.trim() === '') return undefined;
  try {
    return canonicalUrl(new URL(candidate, base).href);
  } catch {
    return undefined;
  }
}

// Where strangers share one host, the first part of the path says whose a page is.
function isSameSite(pageKey: CanonicalKey, key: CanonicalKey): boolean {
  const page = readAddress(pageKey);
  const declared = readAddress(key);
  if (page === undefined || declared === undefined) return false;
  if (!isSameSiteFamily(page.host, declared.host)) return false;
  return !isSharedHost(page.host) || readOwner(page) === readOwner(declared);
}

function readOwner({ path }: Address): string {
  return path.split('/', path.startsWith('/view/') ? 3 : 2).join('/');
}
