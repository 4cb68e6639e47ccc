import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openStandInNet, type StandInNet } from '../../scripts/browser/stand-in-net.ts';
import { openTestBrowser, type TestBrowser } from '../../scripts/browser/test-browser.ts';
import { standInAddresses, variantAddress } from '../../scripts/stand-ins/addresses.ts';
import { standInPage } from '../../scripts/stand-ins/stand-in-page.ts';
import { makeExtensionKey, writeAlteredBuild, writeLargeIndex } from '../support/altered-build.ts';
import { chooseRounds } from '../support/choose-rounds.ts';

const tabCount = chooseRounds({ few: 40, all: 100 });
/** Each page, its badge, and whether it has a card. */
const pages = [
  { url: variantAddress('csp'), badge: '1' },
  { url: standInAddresses.otherArticle, badge: '' },
  { url: standInAddresses.counterpoint, badge: '1' },
  { url: standInAddresses.topicList, badge: '' },
];

let folder: string;
let index: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-tabs-'));
  index = await writeLargeIndex(join(folder, 'index'), { articles: 20_000, edition: 1 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let net: StandInNet;
  let browser: TestBrowser;
  let large: string;

  beforeAll(async () => {
    const key = makeExtensionKey();
    large = await writeAlteredBuild(name, join(folder, `${name}-large`), { key, index });
    const inertFolder = join(folder, `${name}-inert`);
    const inert = await writeAlteredBuild(name, inertFolder, { key, isInert: true });
    net = await openStandInNet(({ url }) => standInPage(url));
    browser = await openTestBrowser(name, { extensionDir: inert, net });
  });
  afterAll(async () => {
    await browser?.close();
    await net?.close();
  });

  test(`answers ${tabCount} tabs that load at once during the first import`, async () => {
    const blank = Array.from({ length: tabCount }, (_, at) => at);
    const tabs = [];
    for (const at of blank) {
      const page = pages[at % pages.length] as (typeof pages)[number];
      tabs.push({ ...page, tab: await browser.openTab('about:blank') });
    }
    await browser.updateExtension(large);
    await Promise.all(tabs.map(({ tab, url }) => tab.navigate(url)));
    const wrong: string[] = [];
    for (const [at, { tab, url, badge }] of tabs.entries()) {
      if (badge === '') await tab.waitForNoCard();
      else await tab.waitForCard();
      await expect.poll(() => browser.readBadge(tab), { message: `${at} ${url}` }).toBe(badge);
      wrong.push(...(await tab.pageErrors()));
    }
    // A late answer may not bring a card to a page that is no article.
    for (const { tab, badge } of tabs) {
      const cards = await tab.evaluate(() => document.querySelectorAll('counterpoint-card').length);
      expect(cards).toBe(badge === '' ? 0 : 1);
    }
    expect(wrong).toEqual([]);
    await expect
      .poll(() => browser.evaluateInExtension(readSource), { timeout: 20_000 })
      .toBe('store');
  }, 120_000);
});

// These run in a page of the extension.

declare const browser: Browser;

async function readSource(): Promise<string> {
  const answer = await browser.runtime.sendMessage({ name: 'readIndexStatus', request: {} });
  return (answer as { value: { source: string } }).value.source;
}
