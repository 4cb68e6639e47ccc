import { writeFile } from 'node:fs/promises';
import type { ChromeBrowsingContext, ChromeWindow } from './firefox-chrome-scope.ts';
import type { MarionetteClient } from './marionette-client.ts';

/**
 * Where a script runs: in the page's own world, or in a sandbox with system privileges that the page
 * cannot access.
 */
export type FirefoxWorld = 'page' | 'system';

/** A navigation in a tab. */
export type FirefoxNavigation =
  | { readonly kind: 'navigate'; readonly url: string }
  | { readonly kind: 'back' | 'forward' | 'reload' };

/**
 * Runs a script in the document of a tab, the popup or a hidden page, and returns its result, which
 * must be a JSON value. Rejects if the page is closed or the script throws.
 *
 * @param browserId Firefox's id of the browser element that contains the page.
 * @param body the body of an async function.
 */
export async function runInPage(
  client: MarionetteClient,
  browserId: number,
  world: FirefoxWorld,
  body: string,
): Promise<unknown> {
  const script = `return Promise.resolve((async () => { ${body} })())
    .then((value) => JSON.stringify({ value }));`;
  const answer = await client.callChrome(
    (id: number, text: string, sandboxName: string) => {
      const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
      if (!page) throw new Error('The page is closed');
      const options = sandboxName === 'page' ? {} : { sandboxName };
      return page
        .getActor('MarionetteCommands')
        .executeScript(text, [], { ...options, timeout: 60_000 });
    },
    browserId,
    script,
    world,
  );
  return JSON.parse(answer).value;
}

/**
 * Navigates a tab, and resolves when the new document, or the same one with a new address, has
 * loaded. Rejects after 20 s.
 */
export function navigatePage(
  client: MarionetteClient,
  browserId: number,
  navigation: FirefoxNavigation,
): Promise<void> {
  return client.callChrome(
    async (id: number, wanted: FirefoxNavigation) => {
      const read = () => {
        const context = BrowsingContext.getCurrentTopByBrowserId(id) as ChromeBrowsingContext;
        const page = context.currentWindowGlobal;
        const location = `${page?.innerWindowId} ${page?.documentURI.spec}`;
        return { element: context.embedderElement, page, location };
      };
      const deadline = Date.now() + 20_000;
      const sleep = () => new Promise((resolve) => setTimeout(resolve, 5));
      // A window can lose a navigation that starts before it has its first document.
      while (!read().page && Date.now() < deadline) await sleep();
      const before = read();
      const { element } = before;
      if (wanted.kind === 'navigate') {
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        element.fixupAndLoadURIString(wanted.url, { triggeringPrincipal });
      } else if (wanted.kind === 'back') element.goBack(false);
      else if (wanted.kind === 'forward') element.goForward(false);
      else element.reload();

      for (;;) {
        const now = read();
        // During a navigation, the tab can have a blank initial document for a moment.
        const hasMoved = now.location !== before.location && now.page?.isInitialDocument === false;
        if (hasMoved && !now.element.webProgress.isLoadingDocument) {
          const actor = now.page?.getActor('MarionetteCommands');
          // The script fails if the document has been replaced in the meantime.
          const state = await actor
            ?.executeScript('return document.readyState', [], { sandboxName: 'system' })
            .catch(() => undefined);
          if (state === 'complete') return;
        }
        if (Date.now() > deadline)
          throw new Error(`${JSON.stringify(wanted)} timed out at ${encodeURI(now.location)}`);
        await sleep();
      }
    },
    browserId,
    navigation,
  );
}

/** Writes a PNG of the visible part of a page. Works for pages in every process. */
export async function writeScreenshot(
  client: MarionetteClient,
  browserId: number,
  path: string,
): Promise<void> {
  const base64 = await client.callChrome(async (id: number) => {
    const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
    if (!page) throw new Error('The page is closed');
    const bitmap = await page.drawSnapshot(undefined, 1, 'white', false);
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    const target = canvas as HTMLCanvasElement;
    target.width = bitmap.width;
    target.height = bitmap.height;
    target.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return target.toDataURL('image/png').split(',')[1] ?? '';
  }, browserId);
  await writeFile(path, Buffer.from(base64, 'base64'));
}

/** Sets the size of a page's viewport, in CSS pixels, independently of the size of the window. */
export function resizePage(
  client: MarionetteClient,
  browserId: number,
  width: number,
  height: number,
): Promise<void> {
  return client.callChrome(
    async (id: number, wide: number, high: number) => {
      const context = BrowsingContext.getCurrentTopByBrowserId(id) as ChromeBrowsingContext;
      const { style } = context.embedderElement;
      const chrome = context.topChromeWindow as ChromeWindow;
      // The window is made larger than the page, with space for the toolbars.
      chrome.resizeTo(Math.max(wide, 500), high + 200);
      for (const side of ['width', 'min-width', 'max-width']) style.setProperty(side, `${wide}px`);
      for (const side of ['height', 'min-height', 'max-height']) {
        style.setProperty(side, `${high}px`);
      }
    },
    browserId,
    width,
    height,
  );
}

/** Emulates a CSS media type for a page. */
export function setMediumOfPage(
  client: MarionetteClient,
  browserId: number,
  medium: 'screen' | 'print',
): Promise<void> {
  return client.callChrome(
    (id: number, wanted: string) => {
      const context = BrowsingContext.getCurrentTopByBrowserId(id) as ChromeBrowsingContext;
      context.top.mediumOverride = wanted;
    },
    browserId,
    medium,
  );
}
