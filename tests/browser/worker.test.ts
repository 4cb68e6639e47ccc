import { expect, test } from 'vitest';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

inBothBrowsers((suite) => {
  test('wakes for a page that is loaded after the worker was stopped', async () => {
    const first = await suite.open(mockAddresses.article);
    await first.waitForCard();
    for (let round = 0; round < 3; round++) {
      await suite.browser.stopWorker();
      expect(await suite.browser.isWorkerRunning()).toBe(false);
      const tab = await suite.open(mockAddresses.article);
      await tab.waitForCard();
      expect(await suite.browser.readBadge(tab)).toBe('1');
    }
  });

  test('wakes for a change of the settings, and for the popup', async () => {
    const tab = await suite.open(mockAddresses.article);
    await tab.waitForCard();
    await suite.browser.stopWorker();
    await suite.set({ topicsOff: ['AI', 'AI in Autos', 'AI in Healthcare'] });
    await tab.waitForNoCard();
    await suite.browser.stopWorker();
    const popup = await suite.openPopup();
    expect(await popup.evaluate(() => document.body.innerText)).toContain(
      'You turned off this article’s topics',
    );
  });

  test('imports again after the database was deleted, and answers meanwhile', async () => {
    const tab = await suite.open(mockAddresses.article);
    await tab.waitForCard();
    await suite.browser.stopWorker();
    await suite.browser.evaluateInExtension(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.deleteDatabase('counterpoint-index');
          request.onsuccess = () => done();
          request.onerror = () => fail(request.error);
        }),
    );
    await tab.reload();
    await tab.waitForCard();
    const options = await suite.openOptions();
    await expect
      .poll(() => options.evaluate(() => document.body.innerText))
      .toContain('This browser’s storage');
  });
});
