import { expect, test } from 'vitest';
import { type CanonicalKey, canonicalUrl } from '../../../../core/url/canonical-url.ts';
import { isHomePage } from '../../../../core/url/is-home-page.ts';

const keyOf = (address: string) => canonicalUrl(address) as CanonicalKey;

test.each([
  'https://example.org',
  'http://www.example.org/?utm_source=x',
  'http://localhost:3000/',
])('%s is a home page', (address) => expect(isHomePage(keyOf(address))).toBe(true));

test.each(['https://example.org/a', 'https://example.org/?p=12', 'http://localhost:3000/a'])(
  '%s is not a home page',
  (address) => expect(isHomePage(keyOf(address))).toBe(false),
);
