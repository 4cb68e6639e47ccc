import { expect, test } from 'vitest';
import { openCard } from '../../scripts/browser/open-card.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const { article, counterpoint } = mockAddresses;
const topics = ['AI', 'AI in Autos', 'AI in Healthcare'];

inBothBrowsers((suite) => {
  test('takes card and badge away at once when the last topic goes off, and brings them back', async () => {
    const tab = await suite.open(article);
    const linked = await suite.open(counterpoint);
    await Promise.all([tab.waitForCard(), linked.waitForCard()]);
    const options = await suite.openOptions();
    const press = (topic: string) =>
      options.evaluate((name) => {
        const labels = [...document.querySelectorAll('.topic-list label')];
        const label = labels.find(
          (each) => each.querySelector('.choice-label')?.textContent === name,
        );
        label?.querySelector('input')?.click();
      }, topic);

    await press('AI');
    await press('AI in Autos');
    await suite.settle(tab);
    await tab.waitForCard();
    await press('AI in Healthcare');
    await tab.waitForNoCard();
    await linked.waitForNoCard();
    await expect.poll(() => suite.browser.readBadge(tab)).toBe('');
    expect((await suite.readSettings()).topicsOff?.sort()).toEqual(topics);

    await press('AI');
    await tab.waitForCard();
    await linked.waitForCard();
    await expect.poll(() => suite.browser.readBadge(tab)).toBe('1');
  });

  test('shows the card open from the start, or only the badge, as the reader likes it', async () => {
    await suite.set({ card: 'open' });
    const tab = await suite.open(article);
    await tab.waitForCard();
    const isOpen = () => tab.evaluateInCard((root) => root.querySelector('.card') !== null);
    expect(await isOpen()).toBe(true);
    await suite.set({ card: 'closed' });
    await expect.poll(isOpen).toBe(false);
    await suite.set({ card: 'open' });
    await expect.poll(isOpen).toBe(true);
    await suite.set({ pill: false, card: 'off' });
    await tab.waitForNoCard();
    expect(await suite.browser.readBadge(tab)).toBe('1');
    await tab.reload();
    await suite.settle(tab);
    await tab.waitForNoCard();
    await expect.poll(() => suite.browser.readBadge(tab)).toBe('1');
  });

  test.each([
    ['article', undefined],
    ['article', 'Mute this article'],
    ['site', 'Mute this site'],
    ['card', 'Turn off pill and card'],
  ])('hides the %s with one click (%s), and it stays hidden', async (what, label) => {
    const tab = await suite.open(article);
    await tab.waitForCard();
    if (label === undefined) await tab.clickInCard('.pill .icon-button');
    else {
      await openCard(tab);
      const at = await tab.evaluateInCard(
        (root, text) =>
          [...root.querySelectorAll('.card-footer button')].findIndex(
            (each) => each.textContent === text,
          ),
        label,
      );
      await tab.clickInCard(`.card-footer button:nth-of-type(${Number(at) + 1})`);
    }
    await tab.waitForNoCard();
    const badge = what === 'card' ? '1' : '';
    await expect.poll(() => suite.browser.readBadge(tab)).toBe(badge);
    await tab.reload();
    await suite.settle(tab);
    await tab.waitForNoCard();
    expect(await suite.browser.readBadge(tab)).toBe(badge);
    const { mutedArticles, mutedSites, pill } = await suite.readSettings();
    expect([mutedArticles?.length, mutedSites, pill]).toEqual([
      what === 'article' ? 1 : 0,
      what === 'site' ? ['medicalxpress.com'] : [],
      what !== 'card',
    ]);
  });

  test('shows pictures only when the reader wants them', async () => {
    await suite.set({ card: 'open' });
    const tab = await suite.open(article);
    await tab.waitForCard();
    expect(await tab.evaluateInCard((root) => root.querySelectorAll('img').length)).toBe(0);
    expect(suite.requests().filter((url) => url.includes('tnwcdn'))).toEqual([]);
    await suite.set({ card: 'open', pictures: true });
    await expect
      .poll(() => suite.requests().filter((url) => url.includes('tnwcdn')).length)
      .toBe(1);
    const request = suite.net.requests.find(({ url }) => url.includes('tnwcdn'));
    expect(request?.headers.referer).toBeUndefined();
    suite.net.reset();
  });
});
