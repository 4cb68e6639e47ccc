import { expect, test } from 'vitest';
import { dropAmpParameters } from '../../../../../core/url/rules/drop-amp-parameters.ts';
import { foldAmpPath } from '../../../../../core/url/rules/fold-amp-path.ts';
import { applyRule } from '../apply-rule.ts';

test.each([
  ['/a-story/amp', '/a-story'],
  ['/a-story/amp/', '/a-story'],
  ['/a-story-12345/amp/1', '/a-story-12345'],
  ['/a-story/amp.html', '/a-story'],
  ['/amp/news/a-story', '/news/a-story'],
  ['/amphtml/news/a-story', '/news/a-story'],
  ['/google-amp/news/a-story', '/news/a-story'],
  ['/platform/amp/2019/7/3/a-story', '/2019/7/3/a-story'],
  ['/.amp/news/a-story', '/news/a-story'],
  ['/news/amp/world-12345678', '/news/world-12345678'],
  ['/news/amp/a-long-story', '/news/a-long-story'],
  ['/News/Read/Amp/A2025051516330004328', '/News/Read/A2025051516330004328'],
  ['/news/article_amp/a-long-story', '/news/article/a-long-story'],
  ['/news/a-story.amp', '/news/a-story'],
  ['/news/a-story.html.amp', '/news/a-story.html'],
  ['/news/a-story.amp.html', '/news/a-story.html'],
  ['/news/a-story_amp.html', '/news/a-story.html'],
  ['/news/a-story-101~amp.html', '/news/a-story-101.html'],
  ['/news/a-story-101234-amp.html', '/news/a-story-101234.html'],
])('%s is the AMP page of %s', (before, after) => {
  expect(applyRule(foldAmpPath, `example.com${before}`)).toBe(`example.com${after}`);
});

test.each([
  '/amp',
  '/tag/amp',
  '/asx/amp/quarterly-results-2024-05',
  '/news/fender-releases-12345-amp',
  '/companies/amp/',
  '/news/the-best-guitar-amp',
  '/news/the-best-guitar-amp.html',
  '/camp/summer',
  '/amplifiers/amp-review-one',
  '/docs/amp/intro',
])('%s is not an AMP page', (path) => {
  expect(applyRule(foldAmpPath, `example.com${path}`)).toBe(`example.com${path}`);
});

test.each([
  ['?amp', ''],
  ['?amp=1', ''],
  ['?a=1&outputType=amp', '?a=1'],
  ['?outputType=amp-type', ''],
  ['?noamp=mobile', ''],
  ['?view=amp', ''],
])('%s asks for the AMP page and is dropped', (before, after) => {
  expect(applyRule(dropAmpParameters, `example.com/a${before}`)).toBe(`example.com/a${after}`);
});

test.each(['?q=amp', '?symbol=AMP', '?ampere=1', '?view=list'])('%s is kept', (query) => {
  expect(applyRule(dropAmpParameters, `example.com/a${query}`)).toBe(`example.com/a${query}`);
});
