import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAxeSource, readViolations } from '../../scripts/browser/axe-checks.ts';
import { openPlainChromium } from '../../scripts/browser/chromium/plain-chromium.ts';
import { type Gallery, serveGallery } from '../../scripts/steps/serve-gallery.ts';
import { galleryStates } from '../gallery/states.ts';

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await openPlainChromium();
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** How a reader may see it: the media features that say so, the language, the width. */
const looks = {
  light: { language: 'en', width: 400, features: [] },
  dark: {
    language: 'de',
    width: 320,
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  },
  'right to left': { language: 'ar', width: 400, features: [] },
  'forced colours': {
    language: 'en',
    width: 400,
    features: [{ name: 'forced-colors', value: 'active' }],
  },
};

test('every state has a name of its own', () => {
  const names = galleryStates.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(looks))('chromium, %s', (_, { language, width, features }) => {
  beforeAll(async () => {
    page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(readAxeSource());
    const session = await page.createCDPSession();
    const still = { name: 'prefers-reduced-motion', value: 'reduce' };
    await session.send('Emulation.setEmulatedMedia', { features: [still, ...features] });
  });
  afterAll(() => page?.close());

  test.each(galleryStates.map(({ name }) => name))('axe finds nothing in: %s', async (state) => {
    const errors: unknown[] = [];
    const note = (error: unknown) => errors.push(error);
    page.on('pageerror', note);
    await page.goto(`${gallery.url}?${new URLSearchParams({ state, language })}`);
    await page.waitForSelector('counterpoint-card, .popup, .options');
    const results = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as typeof globalThis & {
        axe: typeof import('axe-core');
      };
      // WCAG 2.2's least size of targets is off unless it is asked for.
      const { violations } = await axe.run({
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      });
      return violations;
    });
    page.off('pageerror', note);
    expect({ state, violations: readViolations(results) }).toEqual({ state, violations: [] });
    expect(errors).toEqual([]);
    expect(await readOverflow(), `${state} runs out at its sides`).toBeLessThanOrEqual(0);
  });
});

/** What a screen reader comes to, and in which order. */
const readingOrders = {
  card: [
    'Counterpoint',
    'Close',
    'This article says',
    'Tides could power every home',
    'Quality 18 – lower than 8 in 10 articles here',
    'The counterpoint says',
    'No, they will not',
    'Quality 67',
    'Disputes this article',
    'Excerpt',
    'Show articles on Oceans',
    'Mute this article',
    'Settings',
  ],
  'popup, page': [
    'Counterpoint',
    'Search articles, or paste an address',
    'Look up',
    'Tides could power every home',
    'No, they will not',
    'Settings',
  ],
};

test.each(Object.entries(readingOrders))(
  '%s is read in the order of its sight in chromium',
  async (state, order) => {
    page = await browser.newPage();
    await page.goto(`${gallery.url}?${new URLSearchParams({ state })}`);
    await page.waitForSelector('counterpoint-card, .popup');
    const heard: string[] = [];
    const listen = (node: SerializedAXNode) => {
      heard.push(node.name ?? '');
      for (const child of node.children ?? []) listen(child);
    };
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    if (tree !== null) listen(tree);
    const places = order.map((words) => heard.findIndex((name) => name.startsWith(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await page.close();
  },
);

test('the overview shows each of them in chromium', async () => {
  page = await browser.newPage();
  await page.goto(gallery.url);
  const names = await page.$$eval('iframe', (frames) => frames.map(({ title }) => title));
  expect(names).toEqual(galleryStates.map(({ name }) => name));
  await page.close();
});

/** By how much the view is wider than its place; a popup has a width of its own. */
function readOverflow(): Promise<number> {
  return page.evaluate(() => {
    const card = document.querySelector('counterpoint-card')?.shadowRoot;
    const view = (card ?? document).querySelector('.card, .pill, .popup, .options');
    return view === null ? 1 : view.scrollWidth - view.clientWidth;
  });
}
