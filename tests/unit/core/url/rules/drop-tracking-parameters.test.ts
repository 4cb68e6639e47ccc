import { expect, test } from 'vitest';
import {
  dropTrackingInPath,
  dropTrackingParameters,
} from '../../../../../core/url/rules/drop-tracking-parameters.ts';
import { sortParameters } from '../../../../../core/url/rules/sort-parameters.ts';
import { applyRule } from '../apply-rule.ts';

test.each([
  'utm_source=x&utm_medium=y',
  'UTM_CAMPAIGN=x',
  'utm=x',
  'fbclid=x',
  'gclid=x',
  'mc_cid=x&mc_eid=y',
  'igshid=x',
  '__twitter_impression=true',
  'WT.mc_id=x',
  'at_medium=RSS',
  'phpsessid=x',
  'sid=0dd67bdb12559c22e73a220752db50c7',
  'ref=home',
  'ref=https://example.org/',
  's=20',
  'm=1',
  'page=all',
  'this_affiliate=0',
  'source=twitter',
])('?%s only tracks', (query) => {
  const address = 'example.com/three-word-story';
  expect(applyRule(dropTrackingParameters, `${address}?${query}`)).toBe(address);
});

test.each([
  'id=1',
  'p=12',
  'v=abc',
  'storyId=1',
  'page=2',
  'q=words',
  'gclid_foo=x',
  'bar_gclid=x',
  'fbclid1=x',
  'utmost=x',
  'sid=12',
  's=words',
  'source=ap',
  'ref=/a/b',
  'ref=12',
  's=20',
  'm=1',
  'cid=12',
])('?%s may name what is read', (query) => {
  expect(applyRule(dropTrackingParameters, `example.com/a?${query}`)).toBe(
    `example.com/a?${query}`,
  );
});

test('a common word tracks beside a headline, not beside a program', () => {
  expect(applyRule(dropTrackingParameters, 'example.com/four-words-in-all?source=x')).toBe(
    'example.com/four-words-in-all',
  );
  expect(applyRule(dropTrackingParameters, 'example.com/story.php?ref=12')).toBe(
    'example.com/story.php?ref=12',
  );
});

test.each([
  ['nytimes.com/a?action=click&module=b', 'nytimes.com/a'],
  ['dealbook.nytimes.com/a?_r=1', 'dealbook.nytimes.com/a'],
  ['example.com/a?action=click', 'example.com/a?action=click'],
  ['spiegel.de/a?b=1', 'spiegel.de/a'],
])('what tracks on one site may mean something on another: %s', (before, after) => {
  expect(applyRule(dropTrackingParameters, before)).toBe(after);
});

test.each([
  ['example.com/a.html&utm_source=x&utm_medium=y', 'example.com/a.html'],
  ['example.com/a%3Futm_source=x', 'example.com/a'],
  ['example.com/utm_guide', 'example.com/utm_guide'],
])('parameters that got into the path: %s', (before, after) => {
  expect(applyRule(dropTrackingInPath, before)).toBe(after);
});

test('parameters are sorted, repeated ones kept', () => {
  expect(applyRule(sortParameters, 'example.com/a?b=2&a=1&b=1')).toBe('example.com/a?a=1&b=1&b=2');
});
