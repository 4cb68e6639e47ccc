import { expect, test } from 'vitest';
import { foldHostAlias } from '../../../../../core/url/rules/fold-host-alias.ts';
import { applyRule } from '../apply-rule.ts';

test.each([
  ['edition.cnn.com/2021/03/08/uk/a', 'cnn.com/2021/03/08/uk/a'],
  ['bbc.co.uk/news/world-1', 'bbc.com/news/world-1'],
  ['x.com/a/status/1', 'twitter.com/a/status/1'],
  ['np.reddit.com/r/a/comments/b', 'reddit.com/r/a/comments/b'],
  ['blog.blogspot.co.uk/2012/05/a.html', 'blog.blogspot.com/2012/05/a.html'],
  ['blog.blogspot.de/2012/05/a.html', 'blog.blogspot.com/2012/05/a.html'],
  ['eu.usatoday.com/story/news/a/1234567001', 'usatoday.com/story/news/a/1234567001'],
  ['guardian.co.uk/world/2012/a', 'theguardian.com/world/2012/a'],
])('folds %s into %s', (before, after) => {
  expect(applyRule(foldHostAlias, before)).toBe(after);
});

test.each([
  'bbc.co.uk/iplayer/a',
  'arabic.cnn.com/a',
  'notcnn.com/a',
  'x.com/a',
  'eu.example.com/story/a/1',
  'eu.jobs.example.com/story/news/a/1234567001',
])('leaves %s unchanged: the other host has no such page', (address) => {
  expect(applyRule(foldHostAlias, address)).toBe(address);
});
