import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { type BrowserSuite, inBothBrowsers } from '../support/browser-suite.ts';

const { article, counterpoint, home, otherArticle, topicList } = mockAddresses;
/** On the covered site, in no index: what the page declares decides. */
const pageAddress = 'https://medicalxpress.com/visit/77001';
const elsewhere = 'https://medicalxpress.com/visit/77002';

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const longTail = 'x'.repeat(5_000_000);

function buildPage(head: string, body = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A visit</title><link rel="icon" href="data:,">
${head}</head><body><h1>A visit</h1>${body}</body></html>`;
}

/** Heads (and bodies) of pages that must show nothing. */
const hostilePages: Record<string, [head: string, body?: string]> = {
  'another site’s article': [canonical(counterpoint)],
  'another site’s article in og:url': [`<meta property="og:url" content="${counterpoint}">`],
  'another site’s article inside an archive’s address': [
    canonical(`https://web.archive.org/web/2022/${counterpoint}`),
  ],
  'its home page': [canonical(home)],
  'a list': [canonical(topicList)],
  'a script': [canonical(`javascript:location='${article}'`)],
  data: [canonical(`data:text/html,<a href='${article}'>`)],
  'a user in front of another host': [
    canonical(article.replace('//', '//medicalxpress.com@evil.')),
  ],
  'ten thousand addresses, the article last': [
    Array.from({ length: 9_999 }, (_, at) => canonical(`/news/2022-05-a-story-of-${at}.html`))
      .concat(canonical(article))
      .join('\n'),
  ],
  'an address of five million characters': [canonical(`${article}?${longTail}`)],
  'the article, but in its body': ['', canonical(article)],
  'the article, but in nested templates': [
    `<template>${canonical(article)}<template>${canonical(article)}</template></template>`,
  ],
  'the article, but where no script runs': [`<noscript>${canonical(article)}</noscript>`],
  // Elements named so stand in for the document's own properties (HTML, "named properties").
  'a form in its body to be its head': ['', `<form name="head">${canonical(article)}</form>`],
  'a head that cannot be asked': [
    '',
    `<form name="head"><input name="querySelector">${canonical(article)}</form>`,
  ],
};

async function expectNothing(suite: BrowserSuite, tab: TestTab): Promise<void> {
  await suite.settle(tab);
  expect(await tab.evaluateInCard(() => true)).toBeUndefined();
  expect(await suite.browser.readBadge(tab)).toBe('');
  expect(await tab.pageErrors()).toEqual([]);
  expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe('A visit');
}

inBothBrowsers((suite) => {
  const open = (head: string, body?: string) => {
    suite.serve(pageAddress, buildPage(head, body));
    return suite.open(pageAddress);
  };

  test.each([
    ['the article', canonical(article)],
    [
      'the article after an address that is far too long',
      `${canonical(`${article}?${longTail}`)}
<meta property="og:url" content="${article}">`,
    ],
  ])('a page that declares %s shows it, and says why', async (_, head) => {
    const tab = await open(head);
    await openCard(tab);
    const reason = await tab.evaluateInCard((root) => root.querySelector('.reason')?.textContent);
    expect(reason).toContain('the address that the page declares');
    expect(await tab.pageErrors()).toEqual([]);
  });

  test.each(Object.entries(hostilePages))(
    'a page that declares %s shows nothing',
    async (_, [head, body]) => {
      await expectNothing(suite, await open(head, body));
    },
  );

  test('an application that changes its canonical after loading shows nothing', async () => {
    const tab = await open(canonical(otherArticle));
    await suite.settle(tab);
    await tab.evaluate((href) => {
      document.querySelector('link[rel=canonical]')?.setAttribute('href', href);
    }, article);
    await expectNothing(suite, tab);
    await tab.evaluate((href) => history.pushState({}, '', href), elsewhere);
    await expectNothing(suite, tab);
  });
});
