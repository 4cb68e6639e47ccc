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
  's=09',
  'm=1',
  'page=all',
  'this_affiliate=0',
  'source=twitter',
])('?%s is dropped', (query) => {
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
])('?%s is kept: it may select content', (query) => {
  expect(applyRule(dropTrackingParameters, `example.com/a?${query}`)).toBe(
    `example.com/a?${query}`,
  );
});

test.each([
  'news/12345678?partner=rss',
  'posts/why-we-moved?ref=news.site.example',
  'posts/why-we-moved?ref=newsletter',
  'posts/why-we-moved?ref=nav_top',
])('the parameter of %s is dropped: its value names a place', (rest) => {
  const [path] = rest.split('?');
  expect(applyRule(dropTrackingParameters, `example.com/${rest}`)).toBe(`example.com/${path}`);
});

test.each([
  'source=x',
  'from=feed7',
  'cid=clicksource_438064',
  'cid=12',
  'giftCopy=4',
  'share_id=x',
  'fb_news_token=x',
  'partner=rss',
  'ref=12',
  'unlocked_article_code=x',
])('?%s is dropped where the path identifies a story', (parameter) => {
  const story = 'example.com/news/2024/05/01/four-words-in-all';
  expect(applyRule(dropTrackingParameters, `${story}?${parameter}`)).toBe(story);
});

test.each([
  'four-words-in-all?source=reuters',
  'news/latest-headlines-from-all-wires?source=ap',
  'archive/search-the-news-archive?from=2020',
  'events/what-is-on-in-town?cid=12',
  'press/releases-and-our-statements.html?newsletter=5',
  'search/find-2024-news-stories-here?source=ap',
  'news/details.html?ref=40001',
  'news/details.html?cid=4',
  'elections/results-by-state?ref=tx',
  'law/cases-of-the-court?ref=C-123',
  'jobs/view-this-job?ref=homeland',
  'data/energy-use-by-state-in-2024?source=coal',
  'data/energy-use-by-state?energySource=coal',
  'live/1234567?from=20',
  'show.html?ref=abc1',
  'read?ref=story-one',
  'gallery/the-big-storm?s=19',
  'story.php?ref=12',
  'social-wall?source=twitter',
  'news/2024/05/01/four-words-in-all?page=2',
  'news/2024/05/01/four-words-in-all?p=2',
  'news/2024/05/01/four-words-in-all?post=7',
  'news/2024/05/01/four-words-in-all?lang=es',
])('%s keeps its parameter: it may select content', (rest) => {
  expect(applyRule(dropTrackingParameters, `example.com/${rest}`)).toBe(`example.com/${rest}`);
});

test.each([
  'utm_anything=x',
  'at_campaign_type=owned',
  'at_custom1=x',
  'ns_mail_uid=1',
  'amp_js_v=0.1',
  'ga_source=x',
  'vn_campaign=x',
  'mail_campaign=x',
  'traffic_source=x',
  'sf24156213=1',
  'elqTrackId=x',
  'sfmc_id=1',
  'cx_testId=1',
  '__cft__%5B0%5D=x',
  'isappinstalled=0',
  '__s=abcdef123',
])('?%s is dropped for any path: it belongs to a tool', (parameter) => {
  expect(applyRule(dropTrackingParameters, `example.com/?${parameter}`)).toBe('example.com');
});

test.each([
  'at_page=2',
  'at_id=2',
  'ns_id=2',
  'vn_id=2',
  'amp_model=fender',
  'ga_id=2',
  'dpg_id=2',
  'energy_source=coal',
  'news_source=bbc',
  'art_medium=oil',
  'political_campaign=x',
  '__s=ab',
  'sf2=1',
])('?%s is kept: it only resembles the parameter of a tool', (parameter) => {
  expect(applyRule(dropTrackingParameters, `example.com/data-by-state?${parameter}`)).toBe(
    `example.com/data-by-state?${parameter}`,
  );
});

test.each([
  ['nytimes.com/a?action=click&module=b', 'nytimes.com/a'],
  ['dealbook.nytimes.com/a?_r=1', 'dealbook.nytimes.com/a'],
  ['example.com/a?action=click', 'example.com/a?action=click'],
  ['spiegel.de/a?b=1', 'spiegel.de/a'],
])('a parameter that tracks on one site is dropped only there: %s', (before, after) => {
  expect(applyRule(dropTrackingParameters, before)).toBe(after);
});

test.each([
  ['example.com/a.html&utm_source=x&utm_medium=y', 'example.com/a.html'],
  ['example.com/a%3Futm_source=x', 'example.com/a'],
  ['example.com/utm_guide', 'example.com/utm_guide'],
])('tracking parameters in the path are dropped: %s', (before, after) => {
  expect(applyRule(dropTrackingInPath, before)).toBe(after);
});

test('parameters are sorted, and repeated ones are kept', () => {
  expect(applyRule(sortParameters, 'example.com/a?b=2&a=1&b=1')).toBe('example.com/a?a=1&b=1&b=2');
});
