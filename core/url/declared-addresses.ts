import { type Address, writeAddress } from './address.ts';
import { maxArticleAddressLength, maxDeclaredAddresses } from './address-bounds.ts';
import { type CanonicalKey, canonicalUrl } from './canonical-url.ts';
import { isArticleAddress } from './is-article-address.ts';
import { isMultiUserHost } from './public-suffix.ts';
import { readAddress } from './read-address.ts';
import { isSameSiteFamily } from './same-site-family.ts';

/**
 * Returns the keys that a page declares for itself and that may be looked up where its own key is
 * not in the index, without repeats and without its own key. What a page declares is hostile input:
 * only the first eight hrefs of at most 2,048 characters are read, and only http(s) addresses are
 * kept that belong to the page's own site family and can be an article's. On a copy (an AMP cache,
 * an archive) the family is the publisher's. Never throws.
 *
 * @param pageUrl the page's own address.
 * @param candidates raw hrefs of canonical, og:url and amphtml, the most trustworthy first.
 */
export function readDeclaredAddresses(
  pageUrl: string,
  candidates: readonly string[],
): CanonicalKey[] {
  const page = readAddress(pageUrl);
  const pageKey = canonicalUrl(pageUrl);
  if (page === undefined || pageKey === undefined) return [];
  // A home page or a list that declares an article is mistaken, or shows many articles.
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

// An href may be relative to its page, as in any link
// (https://html.spec.whatwg.org/multipage/urls-and-fetching.html#resolving-urls).
function readCandidate(candidate: string, base: string): CanonicalKey | undefined {
  if (candidate.length > maxArticleAddressLength || candidate.trim() === '') return undefined;
  try {
    return canonicalUrl(new URL(candidate, base).href);
  } catch {
    return undefined;
  }
}

// On a host with pages of many users, the first segment of the path names the user.
function isSameSite(pageKey: CanonicalKey, key: CanonicalKey): boolean {
  const page = readAddress(pageKey);
  const declared = readAddress(key);
  if (page === undefined || declared === undefined) return false;
  if (!isSameSiteFamily(page.host, declared.host)) return false;
  return !isMultiUserHost(page.host) || readOwner(page) === readOwner(declared);
}

function readOwner({ path }: Address): string {
  return path.split('/', path.startsWith('/view/') ? 3 : 2).join('/');
}
