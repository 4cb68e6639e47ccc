import { canonicalUrl } from './canonical-url.ts';

/** Whether a text is any web address, or what a reader would type for one, and not words. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) || canonicalUrl(text) !== undefined;
}
