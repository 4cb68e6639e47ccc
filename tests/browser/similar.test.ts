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

const near = 'Researchers say artificial intelligence sees race in medical images';
const wire = 'Patients’ race read from medical images by artificial intelligence';
const others = [
  'Hospital garden shortens recovery',
  'Sleep before midnight helps the heart',
  'Vaccine for malaria reaches villages',
  'Nurses walk ten kilometres in a shift',
  'Coffee does not harm the liver',
];

/** An article of the same days as the one in data/articles, at a site named by its number. */
const report = (number: number, title: string, topics: string[] = []) =>
  makeArticle(number, {
    title,
    topics,
    webUrl: `https://site${number}.example/news/report-${number}.html`,
    provider: { name: `Site ${number}`, domain: `site${number}.example` },
    publishedDateTime: '2022-05-21T00:00:00Z',
    related: [],
  });

const articles = [
  report(1, near, ['Imaging']),
  report(2, wire),
  report(3, wire),
  ...others.map((title, at) => report(10 + at, title)),
];

const cardText = (tab: TestTab) => tab.evaluateInCard((root) => root.textContent);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let folder: string;
  let net: MockNetwork;
  let browser: TestBrowser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-similar-'));
    const lines = articles.map((article) => JSON.stringify(article));
    await writeFile(join(folder, 'reports.jsonl'), lines.join('\n'));
    const index = join(folder, 'index');
    const given = [join(projectRoot, 'data/articles'), join(folder, 'reports.jsonl')];
    expect(await runScript('index', [...given, '--out', index])).toMatchObject({ code: 0 });
    const extensionDir = await writeAlteredBuild(name, join(folder, 'build'), { index });
    net = await openMockNetwork(({ url }) => mockArticlePage(url));
    browser = await openTestBrowser(name, { extensionDir, net });
  });
  afterAll(async () => {
    await browser?.close();
    await net?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('shows what is similar in the card when it opens, and why, and counts it nowhere', async () => {
    const tab = await browser.openTab(mockAddresses.article);
    await tab.waitForCard();
    expect(await cardText(tab)).not.toContain(near);
    expect(await browser.readBadge(tab)).toBe('1');
    await openCard(tab);
    for (const part of [
      'Similar pieces',
      near,
      'Same story (both mention “',
      wire,
      'Also on site',
    ]) {
      await expect.poll(() => cardText(tab)).toContain(part);
    }
    for (const title of others) expect(await cardText(tab)).not.toContain(title);
    expect(await tab.runAxeInCard()).toEqual([]);
    expect(await tab.pageErrors()).toEqual([]);
    await tab.close();
  });

  test('tells of similar coverage on the toolbar button only if asked to', async () => {
    // A page of a covered site that is in no index, and whose title one of the reports has.
    const tab = await browser.openTab(mockAddresses.otherArticle);
    await tab.waitForNoCard();
    expect(await browser.readBadge(tab)).toBe('');
    await browser.evaluateInExtension(storeSettings, { version: 4, coverageBadge: true });
    await tab.reload();
    await expect.poll(() => browser.readBadge(tab)).toBe('≈1');
    await tab.navigate(mockAddresses.home);
    await tab.waitForNoCard();
    expect(await browser.readBadge(tab)).toBe('');
    await browser.evaluateInExtension(storeSettings, { version: 4 });
    await tab.close();
  });

  test('shows it in the popup, and what the reader’s topics keep away as a number', async () => {
    const settings = { version: 4, topicsOff: ['Imaging'] };
    const tab = await browser.openTab(mockAddresses.article);
    await tab.waitForCard();
    const read = async () => {
      const popup = await browser.openPopup();
      await expect
        .poll(() => popup.evaluate(() => document.body.innerText))
        .toMatch(/similar pieces/i);
      const text = await popup.evaluate(() => document.body.innerText);
      expect(await popup.pageErrors()).toEqual([]);
      await popup.close();
      return text;
    };
    expect(await read()).toContain(near);
    await browser.evaluateInExtension(storeSettings, settings);
    const filtered = await read();
    expect(filtered).not.toContain(near);
    expect(filtered).toContain(wire);
    expect(filtered).toContain('1 more is hidden by your settings.');
    await tab.close();
  });
});

// This runs in a page of the extension.

declare const browser: { storage: { local: { set(values: object): Promise<void> } } };

async function storeSettings(settings: object): Promise<void> {
  await browser.storage.local.set({ settings });
}
