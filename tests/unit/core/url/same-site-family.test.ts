import { expect, test } from 'vitest';
import { isSameSiteFamily } from '../../../../core/url/same-site-family.ts';

test.each([
  ['example.com', 'example.com'],
  ['www.example.com', 'm.example.com'],
  ['amp.example.co.uk', 'www.example.co.uk'],
  ['edition.example.com', 'www.example.com'],
  ['example.com', 'blog.news.example.com'],
  ['Example.com.', 'example.com'],
  ['one.github.io', 'one.github.io'],
])('%s and %s are one site family', (a, b) => {
  expect(isSameSiteFamily(a, b)).toBe(true);
  expect(isSameSiteFamily(b, a)).toBe(true);
});

test.each([
  ['example.com', 'example.org'],
  ['example.com', 'notexample.com'],
  ['one.example.com', 'two.example.com'],
  ['one.github.io', 'github.io'],
  ['one.github.io', 'two.github.io'],
  ['m.github.io', 'github.io'],
  ['somebody.medium.com', 'medium.com'],
  ['somebody.substack.com', 'substack.com'],
  ['somebody.blogspot.co.uk', 'blogspot.co.uk'],
  ['example.co.uk', 'co.uk'],
  ['example.com', 'com'],
  ['1.2.3.4', '3.4'],
  ['example.com', ''],
  ['', ''],
])('%s and %s are not one site family', (a, b) => {
  expect(isSameSiteFamily(a, b)).toBe(false);
  expect(isSameSiteFamily(b, a)).toBe(false);
});
