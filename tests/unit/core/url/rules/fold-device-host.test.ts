import { expect, test } from 'vitest';
import { foldDeviceHost } from '../../../../../core/url/rules/fold-device-host.ts';
import { applyRule } from '../apply-rule.ts';

test.each([
  ['www.example.com', 'example.com'],
  ['www2.example.com', 'example.com'],
  ['m.example.co.uk', 'example.co.uk'],
  ['mobile.example.com', 'example.com'],
  ['mobil.example.de', 'example.de'],
  ['amp.example.com', 'example.com'],
  ['www.amp.example.com', 'example.com'],
  ['amp-style.example.fr', 'style.example.fr'],
  ['style-amp.example.fr', 'style.example.fr'],
  ['en.m.example.org', 'en.example.org'],
  ['www.medium.com', 'medium.com'],
  ['sp.example.co.jp', 'example.co.jp'],
])('folds %s into %s', (before, after) => {
  expect(applyRule(foldDeviceHost, `${before}/a`)).toBe(`${after}/a`);
});

test.each([
  'www.com',
  'www.co.uk',
  'm.co.uk',
  'mobile.github.io',
  'm.blogspot.com',
  'www.www.example.com',
  'media.example.com',
  'sp.example.com',
  'amplify.example.com',
  'ampere-cars.example.com',
  'news.example.com',
])('leaves %s unchanged: it is a site of its own', (host) => {
  expect(applyRule(foldDeviceHost, `${host}/a`)).toBe(`${host}/a`);
});
