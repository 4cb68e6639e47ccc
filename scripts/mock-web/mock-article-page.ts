import type { MockResponse } from '../browser/mock-network.ts';
import { mockAddresses, prerendersArticle } from './addresses.ts';
import { articleParagraphs, plainParagraphs } from './article-text.ts';
import { prerenderRules, variantParts } from './article-variants.ts';
import {
  buildNewspaperPage,
  type NewspaperPage,
  picturePath,
  stylePath,
} from './newspaper-page.ts';
import { newspaperPicture, newspaperStyle } from './newspaper-style.ts';

const { article, amp, ampCache, counterpoint, home, otherArticle, topicList, uncovered } =
  mockAddresses;
const articleTitle = "Artificial intelligence predicts patients' race from their medical images";
const newspaperHosts = ['medicalxpress.com', 'www.medicalxpress.com', 'm.medicalxpress.com'];

const siteLinks = [
  { url: article, text: articleTitle },
  { url: otherArticle, text: 'A hospital garden shortens recovery' },
  { url: topicList, text: 'All AI news' },
  { url: counterpoint, text: 'The Next Web disagrees' },
  { url: uncovered, text: 'A site that is in no index' },
];

/** A page of the covered newspaper that is not the article. */
const plainPage = {
  newspaper: 'Medical Xpress (mock)',
  type: 'article',
  paragraphs: plainParagraphs,
  links: siteLinks,
} as const;

const articlePage: NewspaperPage = {
  ...plainPage,
  title: articleTitle,
  byline: 'May 20, 2022 · by the mock newsroom',
  paragraphs: articleParagraphs,
  canonical: article,
  amphtml: amp,
  mobile: mockAddresses.articleOnMobileHost,
};

/** The pages of the covered newspaper by path. The article's page is built for each request. */
const pages = new Map<string, NewspaperPage>([
  ['/', { ...plainPage, type: 'website', title: 'Today', canonical: home }],
  ['/ai-news/', { ...plainPage, type: 'website', title: 'AI news', canonical: topicList }],
  ['/about/', { ...plainPage, type: 'website', title: 'About', canonical: `${home}about/` }],
  pageAt(otherArticle, 'A hospital garden shortens recovery'),
  pageAt(mockAddresses.longerName, 'The second part: what hospitals say'),
  pageAt(mockAddresses.comments, 'What readers say'),
  [pathOf(amp), { ...articlePage, isAmp: true }],
  [pathOf(mockAddresses.declaresArticle), articlePage],
]);

/** The pages of other sites by address, without query. */
const otherSites = new Map<string, NewspaperPage>([
  [ampCache, { ...articlePage, isAmp: true }],
  [
    counterpoint,
    {
      ...plainPage,
      newspaper: 'TNW (mock)',
      title: "No, MIT's new AI can't determine a person's race from medical images",
      canonical: counterpoint,
    },
  ],
  [
    uncovered,
    { ...plainPage, newspaper: 'Example', type: 'website', title: 'Example', canonical: uncovered },
  ],
  [mockAddresses.falseClaim, { ...articlePage, newspaper: 'Example' }],
]);

/** Returns the mock web's response to an address, or `undefined` if it has no such page. */
export function mockArticlePage(address: string): MockResponse | undefined {
  const url = new URL(address);
  // Like many servers, serves the same page with and without a trailing slash, and over http.
  if (url.pathname !== '/') url.pathname = url.pathname.replace(/(\.\w+)\/$/, '$1');
  url.protocol = 'https:';
  if (url.pathname === stylePath) return asset('text/css', newspaperStyle);
  if (url.pathname === picturePath) return asset('image/svg+xml', newspaperPicture);
  if (!newspaperHosts.includes(url.hostname)) {
    const page = otherSites.get(url.origin + url.pathname);
    return page && { body: buildNewspaperPage(page) };
  }
  const path = url.pathname;
  if (path === pathOf(article)) {
    return buildArticle(variantOf(url));
  }
  const page = pages.get(path);
  if (page === undefined) return undefined;
  const isPrerendering = address === prerendersArticle;
  return {
    body: buildNewspaperPage(isPrerendering ? { ...page, head: prerenderRules(article) } : page),
  };
}

/**
 * Returns the addresses, sorted, that a browser requests when it opens a page. If the page prerenders
 * another, the requests of that page come in addition, and what both pages need can be requested
 * twice.
 */
export function expectedRequests(address: string): string[] {
  const url = new URL(address);
  url.hash = '';
  if (variantParts[variantOf(url)]?.isBare) return [url.href];
  return [url.href, new URL(stylePath, url).href, new URL(picturePath, url).href].sort();
}

function buildArticle(variant: string): MockResponse {
  const { headers, head, paragraphs = [], isBare } = variantParts[variant] ?? {};
  const page: NewspaperPage = {
    ...articlePage,
    paragraphs: [...articleParagraphs, ...paragraphs],
    ...(head === undefined ? {} : { head }),
    ...(isBare === undefined ? {} : { isBare }),
  };
  return { ...(headers && { headers }), body: buildNewspaperPage(page) };
}

function variantOf(url: URL): string {
  return url.searchParams.get('utm_source') ?? '';
}

function pageAt(address: string, title: string): [string, NewspaperPage] {
  return [pathOf(address), { ...plainPage, title, canonical: address }];
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}

function asset(type: string, body: string): MockResponse {
  return { headers: { 'content-type': type, 'cache-control': 'no-cache' }, body };
}
