import type { Address } from '../address.ts';

/** http and https serve one article: publishers redirect from one to the other. */
export function dropScheme(address: Address): void {
  address.scheme = '';
}

/** User and password say who reads, not what (RFC 3986, section 3.2.1). */
export function dropCredentials(address: Address): void {
  address.credentials = '';
}

/**
 * A fragment is a place in the page and is never sent to the server (RFC 3986, section 3.5); so are
 * text fragments, `#:~:text=` (https://wicg.github.io/scroll-to-text-fragment/). `#!` addresses were
 * another page once, but no publisher has kept them since the scheme was withdrawn in 2015:
 * https://developers.google.com/search/blog/2015/10/deprecating-our-ajax-crawling-scheme
 */
export function dropFragment(address: Address): void {
  address.fragment = '';
}
