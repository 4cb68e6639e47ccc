import { expect, test } from 'vitest';
import {
  dropIndexFile,
  dropSessionIds,
  dropTextStop,
  dropTrailingSlash,
  joinSlashes,
} from '../../../../../core/url/rules/tidy-path.ts';
import { applyRule } from '../apply-rule.ts';

test('repeated slashes are merged', () => {
  expect(applyRule(joinSlashes, 'example.com//a///b')).toBe('example.com/a/b');
});

test.each([
  ['example.com/a;jsessionid=0A1B', 'example.com/a'],
  ['example.com/a;jsessionid=0A1B/b', 'example.com/a/b'],
  ['example.com/(S(4hqa0555fwsecu455xqckv45))/a.aspx', 'example.com/a.aspx'],
])('a session id in the path is dropped: %s', (before, after) => {
  expect(applyRule(dropSessionIds, before)).toBe(after);
});

test.each(['example.com/a;page=2', 'example.com/(one)/a'])('%s has no session id', (address) => {
  expect(applyRule(dropSessionIds, address)).toBe(address);
});

test.each([
  ['example.com/a/index.html', 'example.com/a/'],
  ['example.com/a/Index.PHP', 'example.com/a/'],
  ['example.com/a/default.aspx', 'example.com/a/'],
  ['example.com/index.html?b=1', 'example.com?b=1'],
])('the name of an index file is dropped: %s', (before, after) => {
  expect(applyRule(dropIndexFile, before)).toBe(after);
});

test.each([
  'example.com/a/my-index.html',
  'example.com/index',
  'example.com/index.html/a',
  'example.com/a/index.php?id=1',
])('%s is not an index file', (address) => {
  expect(applyRule(dropIndexFile, address)).toBe(address);
});

test('a trailing slash is dropped', () => {
  expect(applyRule(dropTrailingSlash, 'example.com/a/?b=1')).toBe('example.com/a?b=1');
});

test('a full stop after a headline is dropped, and kept after a name', () => {
  expect(applyRule(dropTextStop, 'example.com/four-words-in-all.')).toBe(
    'example.com/four-words-in-all',
  );
  expect(applyRule(dropTextStop, 'example.com/wiki/This-is-a-Name_Inc.')).toBe(
    'example.com/wiki/This-is-a-Name_Inc.',
  );
  expect(applyRule(dropTextStop, 'example.com/wiki/Apple_Inc.')).toBe(
    'example.com/wiki/Apple_Inc.',
  );
});
