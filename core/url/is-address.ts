import { canonicalUrl } from './canonical-url.ts';

/** Tells whether a text is a web address, possibly typed without its scheme, and not words. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) || canonicalUrl(text) !== undefined;
}
