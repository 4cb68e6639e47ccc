import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openMockNetwork } from '../../scripts/browser/mock-network.ts';
import { openTestBrowser } from '../../scripts/browser/open-test-browser.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { mockArticlePage } from '../../scripts/mock-web/mock-article-page.ts';
import {
  makeExtensionKey,
  titleOf,
  writeAlteredBuild,
  writeLargeIndex,
} from '../support/altered-build.ts';
import { type BrowserSuite, inOwnBrowsers } from '../support/browser-suite.ts';
import { makeArticle } from '../support/make-article.ts';
import {
  damageStore,
  deleteStore,
  describeStore,
  holdStore,
  lockStore,
  releaseStore,
  type StoreDamage,
} from '../support/stored-index.ts';

const { article } = mockAddresses;
const articleTitle = "Artificial intelligence predicts patients' race from their medical images";
/** Room for the settings, and not for the index. */
const diskBytes = 500_000;
const settings = { minimumQualityPercentile: 12 };

const words = (tab: TestTab) => tab.evaluate(() => document.body.innerText);
const problems = (tab: TestTab) =>
  tab.evaluate(() => [...document.querySelectorAll('.problem')].map((line) => line.textContent));

async function press(tab: TestTab, label: string): Promise<void> {
  await tab.evaluate((text) => {
    const found = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === text,
    );
    found?.click();
  }, label);
}

inOwnBrowsers((suite) => {
  /** The store, whole, and settings that no fault may touch. */
  const prepare = async (): Promise<string> => {
    await suite.set(settings);
    await askForTitle(suite);
    const isStored = () => suite.browser.evaluateInExtension(readSource);
    await expect.poll(isStored, { timeout: 15_000 }).toBe('store');
    return suite.browser.evaluateInExtension(describeStore);
  };

  const expectRightAnswers = async () => {
    expect(await askForTitle(suite)).toBe(articleTitle);
    const tab = await suite.open(article);
    await tab.waitForCard();
    expect(await suite.browser.readBadge(tab)).toBe('1');
    expect(await tab.pageErrors()).toEqual([]);
    await tab.close();
  };

  /** The same bytes again, and views that say so. */
  const expectHealed = async (whole: string) => {
    await expect
      .poll(() => suite.browser.evaluateInExtension(describeStore), { timeout: 15_000 })
      .toBe(whole);
    const options = await suite.openOptions();
    await expect.poll(() => words(options)).toContain('This browser’s storage');
    expect(await problems(options)).toEqual([]);
    expect(await suite.readSettings()).toMatchObject(settings);
    await options.close();
  };

  /** Expects one line about the problem in the options and in the popup; then the store is repaired. */
  const expectProblem = async (pattern: RegExp, mend: () => Promise<void>, whole: string) => {
    const options = await suite.openOptions();
    await expect.poll(() => problems(options), { timeout: 25_000 }).toHaveLength(1);
    expect((await problems(options))[0]).toMatch(pattern);
    expect(await words(options)).toContain('The extension’s own package');
    await expectRightAnswers();
    await mend();
    await options.activate();
    await press(options, 'Rebuild the index');
    await expect.poll(() => problems(options), { timeout: 25_000 }).toEqual([]);
    await expect
      .poll(() => words(options), { timeout: 15_000 })
      .toContain('This browser’s storage');
    expect(await options.pageErrors()).toEqual([]);
    await expectHealed(whole);
  };

  test.each<StoreDamage>([
    'flipped bits',
    'truncated pieces',
    'missing pieces',
    'no head',
    'another generation',
  ])('answers correctly and repairs the store after %s', async (damage) => {
    const whole = await prepare();
    await suite.browser.stopWorker();
    await suite.browser.evaluateInExtension(damageStore, damage);
    expect(await suite.browser.evaluateInExtension(describeStore)).not.toBe(whole);
    await expectRightAnswers();
    await expectHealed(whole);
  });

  test.each(['runs', 'sleeps'])(
    'survives that the database is deleted while the worker %s',
    async (how) => {
      const whole = await prepare();
      if (how === 'sleeps') await suite.browser.stopWorker();
      await suite.browser.evaluateInExtension(deleteStore);
      await expectRightAnswers();
      await expectHealed(whole);
    },
  );

  test('takes its database back from a newer version of the extension', async () => {
    const whole = await prepare();
    await suite.browser.stopWorker();
    await suite.browser.evaluateInExtension(holdStore, 99);
    await suite.browser.evaluateInExtension(releaseStore);
    await expectRightAnswers();
    await expectHealed(whole);
  });

  test.each([
    ['a newer version', 99],
    ['an older version', 1],
  ])('answers while a page holds the database in %s and lets nobody in', async (_, version) => {
    const whole = await prepare();
    await suite.browser.stopWorker();
    await suite.browser.evaluateInExtension(deleteStore);
    await suite.browser.evaluateInExtension(holdStore, version);
    await expectRightAnswers();
    const release = () => suite.browser.evaluateInExtension(releaseStore);
    await expectProblem(/The browser says: .*\w/, release, whole);
  });

  test('answers while a page holds the store in a transaction without end', async () => {
    const whole = await prepare();
    await suite.browser.stopWorker();
    await suite.browser.evaluateInExtension(lockStore);
    await expectRightAnswers();
    const release = () => suite.browser.evaluateInExtension(releaseStore);
    await expectProblem(/The browser says: the database does not answer/, release, whole);
  });
});

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test('answers on a full disk, says so, and stores the index once there is room', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'counterpoint-full-'));
    const net = await openMockNetwork(({ url }) => mockArticlePage(url));
    const key = makeExtensionKey();
    const index = await writeLargeIndex(join(folder, 'index'), { articles: 5_000, edition: 1 });
    const inert = await writeAlteredBuild(name, join(folder, 'inert'), { key, isInert: true });
    const large = await writeAlteredBuild(name, join(folder, 'large'), { key, index });
    // Nothing is stored before the limit: Chromium remembers for a while how much room there was.
    const browser = await openTestBrowser(name, { extensionDir: inert, net });
    try {
      await browser.limitStorage(diskBytes);
      await browser.updateExtension(large);
      const { webUrl } = makeArticle(1);
      const readTitle = () => browser.evaluateInExtension(lookUpTitle, webUrl);
      await expect.poll(() => readTitle().catch(() => {}), { timeout: 15_000 }).toBe(titleOf(1, 1));
      const tab = await browser.openTab(article);
      await tab.waitForCard();
      const options = await browser.openExtensionPage('options.html');
      await expect.poll(() => problems(options), { timeout: 25_000 }).toHaveLength(1);
      const [problem] = await problems(options);
      expect(problem).toMatch(/^The index could not be stored.* The browser says: .*quota/i);
      expect(await words(options)).toContain('The extension’s own package');

      await browser.limitStorage(undefined);
      // In Firefox the limit's end cut the worker off from its settings.
      await browser.stopWorker();
      await press(options, 'Rebuild the index');
      await expect.poll(() => problems(options), { timeout: 15_000 }).toEqual([]);
      await expect
        .poll(() => words(options), { timeout: 15_000 })
        .toContain('This browser’s storage');
      await expect.poll(readTitle).toBe(titleOf(1, 1));
      expect([...(await tab.pageErrors()), ...(await options.pageErrors())]).toEqual([]);
    } finally {
      await browser.close();
      await net.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

function askForTitle(suite: BrowserSuite): Promise<string | undefined> {
  return suite.browser.evaluateInExtension(lookUpTitle, article);
}

// These run in a page of the extension.

declare const browser: Browser;

async function lookUpTitle(address: string): Promise<string | undefined> {
  const request = { address, declared: [] };
  const answer = (await browser.runtime.sendMessage({ name: 'lookUp', request })) as {
    error?: string;
    value?: { view?: { article: { title: string } } };
  };
  return answer.error ?? answer.value?.view?.article.title;
}

async function readSource(): Promise<string> {
  const answer = await browser.runtime.sendMessage({ name: 'readIndexStatus', request: {} });
  return (answer as { value: { source: string } }).value.source;
}
