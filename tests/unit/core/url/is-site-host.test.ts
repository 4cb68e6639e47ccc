import { expect, test } from 'vitest';
import { isSiteHost } from '../../../../core/url/is-site-host.ts';

test.each(['example.org', 'news.example.co.uk', 'xn--e1afmkfd.xn--p1ai', 'a-1.example.org'])(
  '%s can be the host of a site',
  (host) => expect(isSiteHost(host)).toBe(true),
);

test.each([
  '*.example.com',
  '192.168.1.5',
  'exa_mple.net',
  'localhost',
  'com',
  'co.uk',
  '-a.example.org',
  'example.org.',
  '[::1]',
  '',
])('%s cannot be the host of a site', (host) => expect(isSiteHost(host)).toBe(false));
