import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishAnimations } from '../../scripts/browser/finish-animations.ts';
import { type MockNetwork, openMockNetwork } from '../../scripts/browser/mock-network.ts';
import { openCard } from '../../scripts/browser/open-card.ts';
import { openTestBrowser } from '../../scripts/browser/open-test-browser.ts';
import type { TestBrowser, TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { mockArticlePage } from '../../scripts/mock-web/mock-article-page.ts';
import { builtExtension } from '../../scripts/steps/build-extension.ts';
import { writeAlteredBuild } from '../support/altered-build.ts';
import { isOptionsWhole } from '../support/browser-suite.ts';
import { translations } from '../support/translations.ts';

let net: MockNetwork;
let browser: TestBrowser;
let folder: string;

beforeAll(async () => {
  net = await openMockNetwork(({ url }) => mockArticlePage(url));
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-languages-'));
});

afterAll(async () => {
  await net?.close();
  await rm(folder, { recursive: true, force: true });
});

const oneCounterpoint: Record<string, string> = {
  ar: 'رأي مخالف واحد',
  de: '1 Gegenstimme',
  ja: '反論 1件',
};

/** What runs out of a page of the extension at its sides, and what the page says of itself. */
const readDocument = (tab: TestTab) =>
  tab.evaluate(() => {
    const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
    return { title: document.title, lang, dir, overflow: scrollWidth - clientWidth };
  });

describe.each([
  ['firefox', 'ar'],
  ['firefox', 'de'],
  ['firefox', 'ja'],
  ['chromium', 'ar'],
  ['chromium', 'de'],
  ['chromium', 'ja'],
] as const)('%s in %s', (name, language) => {
  const words = translations[language] ?? {};
  const dir = words.textDirection;
  // The Chromium at hand may speak English only: to it the words are given as English ones.
  beforeAll(async () => {
    const isFirefox = name === 'firefox';
    const extensionDir = isFirefox
      ? builtExtension(name)
      : await writeAlteredBuild(name, join(folder, language), { language });
    browser = await openTestBrowser(name, { extensionDir, net, ...(isFirefox && { language }) });
  });
  afterAll(() => browser?.close());

  test('the card speaks the language, in its direction, and axe finds nothing', async () => {
    const tab = await browser.openTab(mockAddresses.article);
    await tab.setViewport(360, 640);
    await openCard(tab);
    await tab.evaluateInCard(finishAnimations);
    const card = await tab.evaluateInCard((root) => {
      const shown = root.querySelector('.counterpoint');
      const card = root.querySelector('.card');
      if (!(shown instanceof HTMLElement) || card === null) return undefined;
      const wide = [...card.querySelectorAll('*')].filter(
        (each) =>
          each.scrollWidth > each.clientWidth + 1 &&
          getComputedStyle(each).overflow !== 'hidden' &&
          each.clientWidth > 1,
      );
      return {
        announced: root.querySelector('[role=status]')?.textContent,
        lang: shown.lang,
        dir: shown.dir,
        wide: wide.map(({ className }) => className),
      };
    });
    const announced = words.announcement?.replace('$1', oneCounterpoint[language] ?? '');
    expect(card).toEqual({ announced, lang: language, dir, wide: [] });
    expect(await tab.runAxeInCard()).toEqual([]);
  });

  test('popup and options speak it, nothing runs out at their sides, and axe finds nothing', async () => {
    const popup = await browser.openPopup();
    await popup.waitFor(() => document.querySelector('.piece') !== null);
    const title = words.extensionName;
    expect(await readDocument(popup)).toEqual({ title, lang: language, dir, overflow: 0 });
    expect(await popup.runAxe()).toEqual([]);
    await popup.close();
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(isOptionsWhole);
    await options.setViewport(320, 640);
    const optionsTitle = words.optionsTitle;
    expect(await readDocument(options)).toEqual({
      title: optionsTitle,
      lang: language,
      dir,
      overflow: 0,
    });
    expect(await options.runAxe()).toEqual([]);
  });
});

describe('firefox in a language that nobody translated', () => {
  beforeAll(async () => {
    const extensionDir = builtExtension('firefox');
    browser = await openTestBrowser('firefox', { extensionDir, net, language: 'fi' });
  });
  afterAll(() => browser?.close());

  test('speaks English, dates included', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(isOptionsWhole);
    const facts = await options.evaluate(() => document.querySelector('.facts')?.textContent);
    expect(facts).toContain('Newest articleMay 20, 2022');
  });
});
