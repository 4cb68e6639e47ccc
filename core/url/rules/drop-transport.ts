import type { Address } from '../address.ts';

/** Drops the scheme: publishers redirect from http to https or back, and serve the same article. */
export function dropScheme(address: Address): void {
  address.scheme = '';
}

/**
 * Drops user and password, which identify the reader and not the page (RFC 3986, section 3.2.1).
 */
export function dropCredentials(address: Address): void {
  address.credentials = '';
}

/**
 * Drops the fragment, a place in the page that is never sent to the server (RFC 3986, section 3.5);
 * text fragments, `#:~:text=`, too (https://wicg.github.io/scroll-to-text-fragment/). `#!` once
 * addressed pages, but no publisher has used it since search engines withdrew the scheme in 2015:
 * https://developers.google.com/search/blog/2015/10/deprecating-our-ajax-crawling-scheme
 */
export function dropFragment(address: Address): void {
  address.fragment = '';
}
