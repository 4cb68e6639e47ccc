import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { chromiumChatterHosts } from '../../scripts/browser/chromium/chromium-flags.ts';
import { type MockNetwork, openMockNetwork } from '../../scripts/browser/mock-network.ts';
import { openTestBrowser } from '../../scripts/browser/open-test-browser.ts';
import type { TestBrowser } from '../../scripts/browser/test-browser.ts';
import { mockAddresses, variantAddress } from '../../scripts/mock-web/addresses.ts';
import { expectedRequests, mockArticlePage } from '../../scripts/mock-web/mock-article-page.ts';
import { writeProbeExtension } from '../../scripts/mock-web/probe-extension.ts';

/** Stands for the extension's own API where a function runs there. */
declare const browser: Browser;

const { article, otherArticle, topicList, uncovered } = mockAddresses;

describe.each(['chromium', 'firefox'] as const)(
  'the harness in %s',
  { timeout: 30_000 },
  (name) => {
    let folder: string;
    let net: MockNetwork;
    let testBrowser: TestBrowser;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'counterpoint-harness-'));
      await writeProbeExtension(join(folder, 'extension'));
      net = await openMockNetwork((request) => mockArticlePage(request.url));
      testBrowser = await openTestBrowser(name, { extensionDir: join(folder, 'extension'), net });
    }, 60_000);

    afterAll(async () => {
      await testBrowser?.close();
      await net?.close();
      await rm(folder, { recursive: true, force: true });
    });

    beforeEach(() => net.reset());

    const requested = () =>
      net.requests
        .map((request) => request.url)
        .filter((url) => !chromiumChatterHosts.includes(new URL(url).hostname))
        .sort();

    it('sees into the closed card, and gives it trusted input', async () => {
      const tab = await testBrowser.openTab(article);
      await tab.waitForCard();
      expect(
        await tab.evaluate(() => document.querySelector('counterpoint-card')?.shadowRoot),
      ).toBe(null);
      await tab.clickInCard('button');
      await tab.clickInCard('input');
      await tab.type('Häuser b');
      await tab.press('Shift+Tab');
      const seen = await tab.evaluateInCard((root) => [
        root.querySelector('button')?.textContent,
        root.querySelector('input')?.value,
        root.activeElement?.localName,
      ]);
      expect(seen).toEqual(['trusted: true', 'Häuser b', 'button']);
      await tab.close();
    });

    it('records just the requests of the page', async () => {
      const tab = await testBrowser.openTab(variantAddress('csp'));
      await tab.waitForCard();
      expect(requested()).toEqual(expectedRequests(variantAddress('csp')));
      for (const address of Object.values(mockAddresses)) {
        net.reset();
        await tab.navigate(address);
        expect(requested()).toEqual(expectedRequests(address));
      }
      await tab.close();
    });

    it('reads the badge, stops the worker, and an event starts it again', async () => {
      const tab = await testBrowser.openTab(article);
      await tab.waitForCard();
      await expect.poll(() => testBrowser.readBadge(tab)).toBe('1');
      const started = await testBrowser.evaluateInWorker(() => performance.timeOrigin);
      await testBrowser.stopWorker();
      expect(await testBrowser.isWorkerRunning()).toBe(false);
      expect(await testBrowser.evaluateInExtension(() => browser.runtime.getManifest().name)).toBe(
        'Probe',
      );
      expect(await testBrowser.isWorkerRunning()).toBe(false);
      await tab.reload();
      await expect.poll(() => testBrowser.isWorkerRunning()).toBe(true);
      expect(await testBrowser.evaluateInWorker(() => performance.timeOrigin)).toBeGreaterThan(
        started,
      );
      await tab.close();
    });

    it('opens the popup by the toolbar button, which grants the tab to the extension', async () => {
      const tab = await testBrowser.openTab(uncovered);
      const popup = await testBrowser.openPopup();
      expect(await popup.url()).toBe(`${testBrowser.extensionUrl}popup.html`);
      expect(await popup.waitFor(() => document.querySelector('p')?.textContent)).toBe('Example');
      await popup.click('button');
      expect(await popup.evaluate(() => document.querySelector('button')?.textContent)).toBe(
        'true',
      );
      expect(await popup.runAxe()).toEqual([]);
      await popup.screenshot(join(folder, 'popup.png'));
      expect((await readFile(join(folder, 'popup.png'))).length).toBeGreaterThan(500);
      await popup.close();
      await tab.close();
    });

    it('keeps a page in the back/forward cache', async () => {
      const tab = await testBrowser.openTab(article);
      await tab.evaluate(() =>
        addEventListener('pageshow', (e) => (document.title = `${e.persisted}`)),
      );
      await tab.navigate(otherArticle);
      await tab.back();
      await tab.waitForCard();
      expect([await tab.url(), await tab.evaluate(() => document.title)]).toEqual([
        article,
        'true',
      ]);
      await tab.close();
    });

    it('shows the colours of light and dark, and a narrow viewport', async () => {
      const tab = await testBrowser.openTab(article);
      const readColour = () => getComputedStyle(document.body).backgroundColor;
      const light = await tab.evaluate(readColour);
      await testBrowser.setColorScheme('dark');
      expect(await tab.evaluate(readColour)).not.toBe(light);
      await testBrowser.setColorScheme('light');
      await tab.setViewport(360, 640);
      expect(await tab.evaluate(() => [innerWidth, innerHeight])).toEqual([360, 640]);
      await tab.close();
    });

    it('finds what is hard to read in the card, whatever the policy of the page', async () => {
      const tab = await testBrowser.openTab(variantAddress('csp'));
      await tab.waitForCard();
      expect((await tab.runAxeInCard()).map((violation) => violation.id)).toEqual([
        'color-contrast',
        'label',
      ]);
      await tab.close();
    });

    it('tells of errors in the page, its own or the content script’s', async () => {
      const tab = await testBrowser.openTab(`${article}#throw`);
      await tab.waitForCard();
      await expect
        .poll(() => tab.pageErrors())
        .toContainEqual(expect.stringContaining('Probe broke'));
      await tab.close();
    });

    it('runs in private windows, and its hidden page is no tab', async () => {
      const tab = await testBrowser.openPrivateTab(article);
      await tab.waitForCard();
      await expect.poll(() => testBrowser.readBadge(tab)).toBe('1');
      const tabs = await testBrowser.evaluateInExtension(async () =>
        (await browser.tabs.query({})).map(({ id, incognito }) => ({ id, incognito })),
      );
      expect(tabs).toContainEqual({ id: await testBrowser.readTabId(tab), incognito: true });
      await tab.close();
    });

    it.runIf(name === 'chromium')('activates a prerendered page', async () => {
      const tab = await testBrowser.openTab(variantAddress('prerender'));
      await expect.poll(requested).toContain(topicList);
      await tab.click('a[href="/ai-news/"]');
      await tab.waitFor(() => document.title === 'AI news');
      await tab.waitForCard();
      const readStart = () =>
        (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
          .activationStart;
      expect(await tab.evaluate(readStart)).toBeGreaterThan(0);
      await tab.close();
    });

    it('finds its origin and its storage again after a kill', async () => {
      const options = {
        extensionDir: join(folder, 'extension'),
        net,
        profileDir: join(folder, 'profile'),
      };
      const first = await openTestBrowser(name, options);
      await first.evaluateInExtension(writeStores, 'kept');
      await first.kill();
      const second = await openTestBrowser(name, options);
      expect(second.extensionUrl).toBe(first.extensionUrl);
      expect(await second.evaluateInExtension(readStores)).toEqual(['kept', 'kept']);
      await second.close();
    });
  },
);

async function writeStores(value: string): Promise<void> {
  await browser.storage.local.set({ value });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('probe', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('values');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('values', 'readwrite');
      transaction.objectStore('values').put(value, 'value');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    };
    opening.onerror = () => reject(opening.error);
  });
}

async function readStores(): Promise<unknown[]> {
  const { value } = await browser.storage.local.get('value');
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('probe', 1);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('values').objectStore('values').get('value');
      reading.onsuccess = () => resolve([value, reading.result]);
      reading.onerror = () => reject(reading.error);
    };
    opening.onerror = () => reject(opening.error);
  });
}
