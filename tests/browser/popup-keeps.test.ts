import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { inBothBrowsers } from '../support/browser-suite.ts';

const { article, home, uncovered } = mockAddresses;

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);
const recent = (popup: TestTab) =>
  popup.evaluate(() => [...document.querySelectorAll('.recent li')].map((one) => one.textContent));

// In functions that run in a page of the extension.
declare const browser: Browser;

inBothBrowsers((suite) => {
  const stored = () =>
    suite.browser.evaluateInExtension(async () => {
      const { local, session } = browser.storage;
      return JSON.stringify([await local.get(), await session.get()]);
    });

  async function openPopup(): Promise<TestTab> {
    const popup = await suite.openPopup();
    await expect.poll(() => popup.evaluate(() => document.activeElement?.id)).toBe('look-up');
    return popup;
  }

  async function lookUp(popup: TestTab, text: string): Promise<void> {
    await popup.evaluate(() => (document.querySelector('#look-up') as HTMLInputElement).select());
    await popup.type(text);
    await popup.press('Enter');
    await expect.poll(() => words(popup)).toContain('No results for these words.');
    await suite.settle(popup);
  }

  test('keeps no look-up unless the reader asks for that', async () => {
    await suite.open(uncovered);
    const popup = await openPopup();
    await lookUp(popup, 'zzsecret');
    expect(await stored()).not.toContain('zzsecret');
    expect(await recent(popup)).toEqual([]);
  });

  test('offers the last look-ups again where the reader asked for that, until they are cleared', async () => {
    await suite.set({ recentLookUps: true });
    await suite.open(uncovered);
    const first = await openPopup();
    await lookUp(first, 'zzone');
    await lookUp(first, 'zztwo');
    await first.close();
    const second = await openPopup();
    await expect.poll(() => recent(second)).toEqual(['zztwo', 'zzone']);
    expect(await second.runAxe()).toEqual([]);
    await second.click('.recent summary');
    expect(await second.runAxe()).toEqual([]);
    await second.click('.recent li:last-of-type button');
    await expect.poll(() => words(second)).toContain('No results for these words.');
    await expect.poll(() => recent(second)).toEqual(['zzone', 'zztwo']);
    await second.click('.recent > .button');
    await expect.poll(() => recent(second)).toEqual([]);
    expect(await stored()).not.toContain('zzone');
  });

  test('deletes them when the reader switches that off', async () => {
    await suite.set({ recentLookUps: true });
    await suite.open(uncovered);
    const popup = await openPopup();
    await lookUp(popup, 'zzone');
    expect(await stored()).toContain('zzone');
    await popup.close();
    const options = await suite.openOptions();
    await options.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent.startsWith('Keep my last ten look-ups'),
      );
      label?.click();
    });
    await expect.poll(stored).not.toContain('zzone');
    expect((await suite.readSettings()).recentLookUps).toBe(false);
  });

  test('keeps none from a private window', async () => {
    await suite.set({ recentLookUps: true });
    const tab = await suite.browser.openPrivateTab(article);
    try {
      const popup = await openPopup();
      await lookUp(popup, 'zzsecret');
      expect(await stored()).not.toContain('zzsecret');
      await popup.close();
    } finally {
      await tab.close();
    }
  });

  test('copies a record of a page that is not in the index', async () => {
    const address = 'https://example.org/a-garden.html';
    const html = `<!doctype html><html lang="en"><head><title>A "garden" | Paper</title>
      <meta property="og:title" content='A "garden" in May'>
      <meta name="description" content="It grows."></head><p>A page.`;
    suite.serve(address, html);
    await suite.open(address);
    const popup = await openPopup();
    await popup.click('.copy-entry button');
    await expect
      .poll(() => words(popup))
      .toContain('Copied. Paste it into a file in data/articles');
    expect(await popup.runAxe()).toEqual([]);
    await popup.evaluate(() => {
      const area = document.createElement('textarea');
      area.id = 'pasted';
      document.querySelector('main')?.prepend(area);
      area.focus();
    });
    await popup.press('Control+v');
    const pasted = () =>
      popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value);
    await expect.poll(pasted).toBe(
      `---
title: "A \\"garden\\" in May"
excerpt: "It grows."
webUrl: "${address}"
originalUrl: "${address}"
type: "article"
provider:
  domain: "example.org"
---
`,
    );
    await popup.close();
    await suite.open(home);
    const ofHome = await suite.openPopup();
    expect(await words(ofHome)).not.toContain('Copy a record');
  });
});
