import { expect, test } from 'vitest';
import {
  dropCredentials,
  dropFragment,
  dropScheme,
} from '../../../../../core/url/rules/drop-transport.ts';
import { applyRule } from '../apply-rule.ts';

test('the scheme is dropped', () => {
  expect(applyRule(dropScheme, 'http://example.com/a')).toBe('example.com/a');
  expect(applyRule(dropScheme, 'https://example.com/a')).toBe('example.com/a');
});

test('user and password are dropped', () => {
  expect(applyRule(dropCredentials, 'https://user:pw@example.com/a')).toBe('https://example.com/a');
});

test.each([
  ['https://example.com/a#top', 'https://example.com/a'],
  ['https://example.com/a#:~:text=some%20words', 'https://example.com/a'],
  ['https://example.com/a#!/b', 'https://example.com/a'],
])('the fragment is dropped: %s', (before, after) => {
  expect(applyRule(dropFragment, before)).toBe(after);
});
