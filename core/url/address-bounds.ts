/*
 * How long addresses may be. What is read has the bound of what is written: a longer one would be
 * kept, and refused when it is read.
 */

/**
 * Of an article, and of what a page declares as its own address: search engines take no longer one
 * (https://www.sitemaps.org/protocol.html, "less than 2,048").
 */
export const maxArticleAddressLength = 2_048;

/**
 * Of what a key is made of, and so of a key: browsers agree on about 2,000 characters, and twice
 * that leaves room for addresses wrapped in another one.
 */
export const maxAddressLength = 4_096;

/** Of any page, as a message may name it: one too long to be an article's gets an answer too. */
export const maxPageAddressLength = 100_000;

/** Of the addresses that a page declares: real ones have two or three (canonical, og:url, amphtml). */
export const maxDeclaredAddresses = 8;

/** RFC 1035, section 2.3.4, without the root's dot. */
export const maxHostLength = 253;
