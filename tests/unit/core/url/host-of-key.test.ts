import { expect, test } from 'vitest';
import { type CanonicalKey, canonicalUrl } from '../../../../core/url/canonical-url.ts';
import { hostOfKey } from '../../../../core/url/host-of-key.ts';

test.each([
  ['https://www.example.org/news/1.html', 'example.org'],
  ['https://example.org', 'example.org'],
  ['https://example.org/?p=1', 'example.org'],
  ['https://example.org:8080/news', 'example.org:8080'],
  ['http://localhost/news', 'localhost'],
  ['http://localhost:3000/?p=1', 'localhost:3000'],
])('hostOfKey returns the host of %s', (address, host) => {
  expect(hostOfKey(canonicalUrl(address) as CanonicalKey)).toBe(host);
});
