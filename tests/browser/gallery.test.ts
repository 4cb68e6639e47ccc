import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAxeSource, readViolations } from '../../scripts/browser/axe-checks.ts';
import { openPlainChromium } from '../../scripts/browser/plain-chromium.ts';
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

describe.each(Object.entries(looks))('%s', (_, { language, width, features }) => {
  beforeAll(async () => {
    page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
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
    await page.evaluate(readAxeSource());
    const results = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: [] }> } };
      return (await axe.run()).violations;
    });
    page.off('pageerror', note);
    expect({ state, violations: readViolations(results) }).toEqual({ state, violations: [] });
    expect(errors).toEqual([]);
    expect(await readOverflow(), `${state} runs out at its sides`).toBeLessThanOrEqual(0);
  });
});

test('the overview shows each of them', async () => {
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
