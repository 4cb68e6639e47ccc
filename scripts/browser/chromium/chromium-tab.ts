import type { KeyInput, Page } from 'puppeteer-core';
import { findMiddle, findMiddleInCard, type Point } from '../element-middle.ts';
import { pollUntil } from '../poll-until.ts';
import type { TestTab } from '../test-browser.ts';
import { evaluateInCard, runAxe, runAxeInCard } from './chromium-card.ts';

/**
 * Wraps a Puppeteer page as a TestTab.
 *
 * @param errors the list that pageErrors() returns; the caller adds to it.
 */
export function createChromiumTab(page: Page, errors: readonly string[]): TestTab {
  const clickAt = async (point: Point | undefined, selector: string): Promise<void> => {
    if (point === undefined) throw new Error(`Nothing to click at ${selector}`);
    // A click that activates a prerendered page gets no response.
    await page.mouse.click(point.x, point.y).catch(ignoreNavigation);
  };
  const hasCard = async (): Promise<boolean> =>
    (await evaluateInCard(page, () => true, []).catch(ignoreNavigation)) === true;

  const tab: TestTab = {
    async navigate(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async back() {
      await page.goBack({ waitUntil: 'load' });
    },
    async forward() {
      await page.goForward({ waitUntil: 'load' });
    },
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    activate: () => page.bringToFront(),
    close: () => page.close(),
    url: () => page.evaluate(() => location.href),
    // Puppeteer's types are equivalent, but not assignable.
    evaluate: (fn, ...args) => page.evaluate(fn as never, ...(args as unknown[] as never[])),
    evaluateInCard: (fn, ...args) => evaluateInCard(page, fn, args) as never,
    async waitForCard(timeoutMs) {
      await pollUntil('a card', hasCard, timeoutMs);
    },
    async waitForNoCard(timeoutMs) {
      await pollUntil('the card to go', async () => !(await hasCard()), timeoutMs);
    },
    waitFor: (fn, ...args) =>
      pollUntil(String(fn), () => tab.evaluate(fn, ...args).catch(ignoreNavigation)) as never,
    async click(selector) {
      await clickAt(await page.evaluate(findMiddle, selector), selector);
    },
    async clickInCard(selector) {
      await clickAt(await tab.evaluateInCard(findMiddleInCard, selector), selector);
    },
    async mouse(action, { x, y }) {
      await page.mouse.move(x, y);
      if (action !== 'move') await page.mouse[action]();
    },
    async press(key) {
      const names = key.split('+') as KeyInput[];
      const last = names.pop();
      if (last === undefined) return;
      for (const name of names) await page.keyboard.down(name);
      await page.keyboard.press(last);
      for (const name of names.reverse()) await page.keyboard.up(name);
    },
    type: (text) => page.keyboard.type(text),
    setViewport: (width, height) => page.setViewport({ width, height }),
    setMedium: (medium) => page.emulateMediaType(medium),
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
    },
    pageErrors: async () => [...errors],
    runAxe: () => runAxe(page),
    runAxeInCard: () => runAxeInCard(page),
  };
  return tab;
}

/** Returns undefined for an error caused by a navigation, and throws every other error again. */
function ignoreNavigation(error: unknown): undefined {
  if (/context|navigat|detached|target closed|Inspected target/i.test(String(error)))
    return undefined;
  throw error;
}
