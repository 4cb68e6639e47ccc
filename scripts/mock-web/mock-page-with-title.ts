import type { MockResponse } from '../browser/mock-network.ts';
import { plainParagraphs } from './article-text.ts';
import { buildNewspaperPage } from './newspaper-page.ts';

/** Returns a page in place of an article that the mock web does not have. */
export function mockPageWithTitle(title: string, address: string): MockResponse {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = {
    newspaper: new URL(address).hostname.replace(/^www\./, ''),
    title: text,
    type: 'article',
    canonical: address.replaceAll('"', '%22'),
    paragraphs: plainParagraphs,
    links: [],
  } as const;
  return { body: buildNewspaperPage(page) };
}
