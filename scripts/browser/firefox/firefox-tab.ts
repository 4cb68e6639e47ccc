import { checkCard, checkDocument, readAxeSource, readViolations } from '../axe-checks.ts';
import { findMiddle, findMiddleInCard, type Point } from '../element-middle.ts';
import { pollUntil } from '../poll-until.ts';
import type { TestTab } from '../test-browser.ts';
import { waitForStablePosition } from '../wait-for-stable-position.ts';
import { openErrorLog } from './firefox-errors.ts';
import { clickInPage, moveMouseInPage, pressKeysInPage } from './firefox-input.ts';
import {
  type FirefoxNavigation,
  navigatePage,
  resizePage,
  runInPage,
  setMediumOfPage,
  writeScreenshot,
} from './firefox-pages.ts';
import type { MarionetteClient } from './marionette-client.ts';

/** The actions in which tabs, the popup and the sidebar differ. */
export interface FirefoxTabActions {
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** Wraps the browser element with this id as a TestTab. */
export function createFirefoxTab(
  client: MarionetteClient,
  browserId: number,
  actions: FirefoxTabActions,
): TestTab {
  const errors = openErrorLog(client, browserId);
  const navigate = async (navigation: FirefoxNavigation): Promise<void> => {
    await errors.collect();
    await navigatePage(client, browserId, navigation);
  };
  const callInPage = (fn: unknown, args: unknown[]) =>
    runInPage(client, browserId, 'page', `return (${fn})(...${JSON.stringify(args)});`);
  const callWithCard = (fn: unknown, args: unknown[]) =>
    runInPage(
      client,
      browserId,
      'system',
      `const host = document.documentElement?.querySelector(':scope > counterpoint-card');
      const root = host?.openOrClosedShadowRoot;
      return root ? (${fn})(root, ...${JSON.stringify(args)}) : undefined;`,
    );
  const loadAxe = () =>
    runInPage(client, browserId, 'system', `${readAxeSource()}; globalThis.axe ??= window.axe;`);
  const hasCard = async () => (await callWithCard(() => true, []).catch(ignoreNavigation)) === true;
  let isButtonDown = false;
  const clickAt = async (point: Point | undefined, selector: string): Promise<void> => {
    if (point === undefined) throw new Error(`Nothing to click at ${selector}`);
    await clickInPage(client, browserId, point);
  };

  return {
    navigate: (url) => navigate({ kind: 'navigate', url }),
    back: () => navigate({ kind: 'back' }),
    forward: () => navigate({ kind: 'forward' }),
    reload: () => navigate({ kind: 'reload' }),
    ...actions,
    url: () => callInPage(() => location.href, []) as Promise<string>,
    evaluate: (fn, ...args) => callInPage(fn, args) as never,
    evaluateInCard: (fn, ...args) => callWithCard(fn, args) as never,
    async waitForCard(timeoutMs) {
      await pollUntil('a card', hasCard, timeoutMs);
    },
    async waitForNoCard(timeoutMs) {
      await pollUntil('the card to go', async () => !(await hasCard()), timeoutMs);
    },
    waitFor: (fn, ...args) =>
      pollUntil(String(fn), () => callInPage(fn, args).catch(ignoreNavigation)) as never,
    async click(selector) {
      const find = () => callInPage(findMiddle, [selector]) as Promise<Point | undefined>;
      await clickAt(await waitForStablePosition(find), selector);
    },
    async clickInCard(selector) {
      const point = (await callWithCard(findMiddleInCard, [selector])) as Point | undefined;
      await clickAt(point, selector);
    },
    mouse(action, point) {
      if (action !== 'move') isButtonDown = action === 'down';
      return moveMouseInPage(client, browserId, { action, point, isButtonDown });
    },
    press: (key) => pressKeysInPage(client, browserId, [key]),
    type: (text) => pressKeysInPage(client, browserId, [...text]),
    async setViewport(width, height) {
      await resizePage(client, browserId, width, height);
      await pollUntil('the viewport', () =>
        callInPage(
          (w: number, h: number) => innerWidth === w && innerHeight === h,
          [width, height],
        ),
      );
    },
    setMedium: (medium) => setMediumOfPage(client, browserId, medium),
    screenshot: (path) => writeScreenshot(client, browserId, path),
    pageErrors: () => errors.read(),
    async runAxe() {
      await loadAxe();
      const check = `return (${checkDocument})();`;
      return readViolations(await runInPage(client, browserId, 'system', check));
    },
    async runAxeInCard() {
      await loadAxe();
      const violations = await callWithCard(checkCard, []);
      if (violations === undefined) throw new Error('There is no card to check');
      return readViolations(violations);
    },
  };
}

/** Returns undefined for an error caused by a navigation, and throws every other error again. */
function ignoreNavigation(error: unknown): undefined {
  if (/unloaded|closed|AbortError|actor|discarded|no such/i.test(String(error))) return undefined;
  throw error;
}
