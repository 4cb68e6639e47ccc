import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MockNetwork, openMockNetwork } from '../../scripts/browser/mock-network.ts';
import { openCard } from '../../scripts/browser/open-card.ts';
import { openTestBrowser } from '../../scripts/browser/open-test-browser.ts';
import type { TestBrowser, TestTab } from '../../scripts/browser/test-browser.ts';
import { projectRoot } from '../../scripts/command-line/run-program.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { mockArticlePage } from '../../scripts/mock-web/mock-article-page.ts';
import { writeAlteredBuild } from '../support/altered-build.ts';
import { makeArticle } from '../support/make-article.ts';
import { runScript } from '../support/run-script.ts';

/** With the article of data/articles, 18, these are 21 rated articles: 8 are below the counterpoint, 67. */
const articles = Array.from({ length: 20 }, (_, at) =>
  makeArticle(at, { quality: 10 * at, related: [] }),
);

const cardText = (tab: TestTab) => tab.evaluateInCard((root) => root.textContent);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let folder: string;
  let net: MockNetwork;
  let browser: TestBrowser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-quality-'));
    const source = join(folder, 'rated.jsonl');
    await writeFile(source, articles.map((article) => JSON.stringify(article)).join('\n'));
    const index = join(folder, 'index');
    const given = [join(projectRoot, 'data/articles'), source, '--related', '0', '--out', index];
    expect(await runScript('index', given)).toMatchObject({ code: 0 });
    const extensionDir = await writeAlteredBuild(name, join(folder, 'build'), { index });
    net = await openMockNetwork(({ url }) => mockArticlePage(url));
    browser = await openTestBrowser(name, { extensionDir, net });
  });
  afterAll(async () => {
    await browser?.close();
    await net?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('ranks the qualities in the card among the articles of the index', async () => {
    const tab = await browser.openTab(mockAddresses.article);
    await openCard(tab);
    expect(await cardText(tab)).toContain('Quality 18 – lower than 8 in 10 articles here');
    await expect
      .poll(() => cardText(tab))
      .toContain('Quality 67 (this article 18) – lower than 6 in 10 articles here');
    expect(await tab.pageErrors()).toEqual([]);
    await tab.close();
  });

  test('withholds the lowest-rated pieces, and says how many', async () => {
    await browser.evaluateInExtension(storeSettings, { version: 4, minimumQualityPercentile: 40 });
    const tab = await browser.openTab(mockAddresses.article);
    await tab.waitForCard();
    expect(await browser.readBadge(tab)).toBe('');
    await openCard(tab);
    expect(await cardText(tab)).toContain('1 more is hidden');
    await browser.evaluateInExtension(storeSettings, { version: 4, minimumQualityPercentile: 35 });
    await expect.poll(() => cardText(tab)).toContain('No, MIT’s new AI');
    await expect.poll(() => browser.readBadge(tab)).toBe('1');
    await browser.evaluateInExtension(storeSettings, { version: 4 });
    await tab.close();
  });

  test('lets the reader choose in the options how many to hide', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('#minimum-quality') !== null);
    await options.evaluate(() => document.querySelector<HTMLElement>('#minimum-quality')?.focus());
    for (let step = 0; step < 8; step++) await options.press('ArrowRight');
    await expect
      .poll(() => browser.evaluateInExtension(readSettings))
      .toMatchObject({ minimumQualityPercentile: 40 });
    const text = await options.evaluate(() => document.body.innerText);
    expect(text).toContain('Pieces with a quality below 70 are hidden');
    expect(text).toContain('At most 40% of the 21 rated articles');
    expect(await options.runAxe()).toEqual([]);
    expect(await options.pageErrors()).toEqual([]);
    await browser.evaluateInExtension(storeSettings, { version: 4 });
    await options.close();
  });
});

// These run in a page of the extension.

declare const browser: {
  storage: {
    local: {
      get(name: string): Promise<{ settings?: object }>;
      set(values: object): Promise<void>;
    };
  };
};

async function storeSettings(settings: object): Promise<void> {
  await browser.storage.local.set({ settings });
}

async function readSettings(): Promise<object> {
  return (await browser.storage.local.get('settings')).settings ?? {};
}
