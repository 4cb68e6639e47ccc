/*
 * Bounds of addresses, in characters. Writers and readers of an address share one bound: otherwise a
 * longer address would be stored and then refused on reading.
 */

/**
 * Bound of an article's address, and of an address that a page declares: search engines accept no
 * longer ones (https://www.sitemaps.org/protocol.html, "less than 2,048").
 */
export const maxArticleAddressLength = 2_048;

/**
 * Bound of an address that has a key, and of the key: browsers support about 2,000 characters, and
 * twice that leaves room for an address inside another one.
 */
export const maxAddressLength = 4_096;

/** Bound of a page's address in a message: an address too long for an article is answered too. */
export const maxPageAddressLength = 100_000;

/**
 * Number of declared addresses that are read: real pages have two or three (canonical, og:url,
 * amphtml).
 */
export const maxDeclaredAddresses = 8;

/** Bound of a host: RFC 1035, section 2.3.4, without the dot of the root. */
export const maxHostLength = 253;
