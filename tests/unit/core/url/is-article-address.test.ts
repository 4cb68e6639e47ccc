import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../../core/url/canonical-url.ts';
import { isArticleAddress } from '../../../../core/url/is-article-address.ts';

function isArticle(address: string): boolean {
  const key = canonicalUrl(address);
  if (key === undefined) throw new Error(`${address}: not an address`);
  return isArticleAddress(key);
}

test.each([
  'example.com',
  'example.com/index.html',
  'example.com/news/',
  'example.com/ai-news/',
  'example.com/news/world/europe',
  'example.com/science-and-health',
  'example.com/tag/artificial-intelligence-in-health',
  'example.com/topics/ai',
  'example.com/news/topics/cx2jyv8j8gwt',
  'example.com/category/news/world',
  'example.com/author/jane-doe',
  'example.com/search?q=words',
  'example.com/search/words',
  'example.com/?s=words',
  'example.com/news/?query=words',
  'example.com/feed',
  'example.com/news/rss.xml',
  'example.com/page/2',
  'example.com/tag/ai/page/2',
  'example.com/2022/05',
  'example.com/2022/05/20',
  '//localhost:3000',
])('%s is not an article: it is a home page or a list', (address) => {
  expect(isArticle(address)).toBe(false);
});

test.each([
  'medicalxpress.com/news/2022-05-artificial-intelligence-patients-medical-images.html',
  'example.com/mits-ai-cannot-determine-race',
  'example.com/politics/what-is-antifa',
  'example.com/2022/05/20/brexit',
  'example.com/2016/12/13/politics/a-story',
  'example.com/articles/318674',
  'example.com/news/world-us-canada-52241221',
  'example.com/story/quiet',
  'example.com/topics/ai/a-story-about-five-things-2020',
  'example.com/tag/ai/12-story.html',
  'example.com/?p=1234',
  'example.com/story.php?storyid=12',
  'example.com/watch?v=srtMWzyqdp',
  'reuters.com/article/idUSKBN1ZI0EH',
  'watson.ch/!453207266',
  '//localhost:3000/news/a-story-of-words.html',
])('%s is an article', (address) => {
  expect(isArticle(address)).toBe(true);
});
