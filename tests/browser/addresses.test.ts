import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { expectedRequests } from '../../scripts/mock-web/mock-article-page.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const { article, amp, ampCache } = mockAddresses;
const counterpoint = 'No, MIT’s new AI can’t determine a person’s race from medical images';

const covered = [
  mockAddresses.articleOnMobileHost,
  ...[article, amp].map((address) => address.replace('://', '://www.')),
  ...[article, amp, ampCache].flatMap((address) => [
    address,
    address.replace('https:', 'http:'),
    `${address}/`,
    `${address}?utm_source=newsletter&utm_medium=email`,
    `${address}#comments`,
  ]),
];

const uncovered = {
  'the home page': mockAddresses.home,
  'a list of a topic': mockAddresses.topicList,
  'another article of the site': mockAddresses.otherArticle,
  'an address that begins like ours': mockAddresses.longerName,
  'a page below ours': mockAddresses.comments,
  'another site': mockAddresses.uncovered,
  'another site whose page claims to be ours': mockAddresses.falseClaim,
};

inBothBrowsers((suite) => {
  test.each(covered)('shows the card and the badge on %s', async (address) => {
    const tab = await suite.open(address);
    await tab.waitForCard();
    expect(await suite.browser.readBadge(tab)).toBe('1');
    await openCard(tab);
    const words = await tab.evaluateInCard((root) => root.querySelector('.piece')?.textContent);
    expect(words).toContain(counterpoint);
    expect(await tab.pageErrors()).toEqual([]);
  });

  test('shows the card on a translated copy', async () => {
    const path = new URL(article).pathname;
    const copy = `https://medicalxpress-com.translate.goog${path}?_x_tr_sl=en&_x_tr_tl=de&_x_tr_hl=de`;
    suite.serve(copy, '<!doctype html><title>Künstliche Intelligenz</title><p>Text</p>');
    const tab = await suite.open(copy);
    await tab.waitForCard();
    expect(await suite.browser.readBadge(tab)).toBe('1');
  });

  test('shows the card where only the page itself names the article, and says so', async () => {
    const tab = await suite.open(mockAddresses.declaresArticle);
    await openCard(tab);
    const reason = await tab.evaluateInCard((root) => root.querySelector('.reason')?.textContent);
    expect(reason).toContain('the address that the page declares');
  });

  test.each(Object.entries(uncovered))(
    'shows nothing and asks nothing on %s',
    async (_, address) => {
      const tab = await suite.open(address);
      await suite.settle(tab);
      expect(await tab.evaluateInCard(() => true)).toBeUndefined();
      expect(await suite.browser.readBadge(tab)).toBe('');
      expect(suite.requests().sort()).toEqual(expectedRequests(address));
    },
  );

  test('leads back from the counterpoint to the article that links it', async () => {
    const tab = await suite.open(mockAddresses.counterpoint);
    await tab.waitForCard();
    expect(await suite.browser.readBadge(tab)).toBe('1');
    await openCard(tab);
    const piece = await tab.evaluateInCard((root) => ({
      title: root.querySelector('.article .title')?.textContent,
      words: root.querySelector('.pieces')?.textContent,
      link: root.querySelector<HTMLAnchorElement>('.piece a')?.href,
    }));
    expect(piece?.title).toBe(counterpoint);
    expect(piece?.words).toMatch(
      /1 article links here.*Artificial intelligence predicts.*3 days earlier/,
    );
    expect(piece?.link).toBe(article);
  });

  test('asks no other machine while the card is opened, read and closed', async () => {
    const tab = await suite.open(article);
    await openCard(tab);
    await tab.clickInCard('.card-header [aria-label=Close]');
    await suite.settle(tab);
    expect(suite.requests().sort()).toEqual(expectedRequests(article));
  });
});
