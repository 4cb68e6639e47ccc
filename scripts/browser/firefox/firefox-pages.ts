import { writeFile } from 'node:fs/promises';
import type { ChromeBrowsingContext, ChromeWindow } from './firefox-chrome-scope.ts';
import type { MarionetteClient } from './marionette-client.ts';

/**
 * Where a script runs: among the page's own scripts, or in a world with system rights that the
 * page cannot reach.
 */
export type FirefoxWorld = 'page' | 'system';

/** Which way to move in a tab. */
export type FirefoxMove =
  | { readonly kind: 'navigate'; readonly url: string }
  | { readonly kind: 'back' | 'forward' | 'reload' };

/**
 * Runs a script text in the document of a browser element (a tab, the popup or a hidden page, by
 * Firefox's browser id) and returns its result by JSON. The script is a function body.
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

/** Moves a tab and resolves when its new document, or its new address, has loaded. */
export function movePage(
  client: MarionetteClient,
  browserId: number,
  move: FirefoxMove,
): Promise<void> {
  return client.callChrome(
    async (id: number, wanted: FirefoxMove) => {
      const read = () => {
        const context = BrowsingContext.getCurrentTopByBrowserId(id) as ChromeBrowsingContext;
        const page = context.currentWindowGlobal;
        const mark = `${page?.innerWindowId} ${page?.documentURI.spec}`;
        return { element: context.embedderElement, page, mark };
      };
      const end = Date.now() + 20_000;
      const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
      // What is asked of a window before it has its first document may be forgotten over that.
      while (!read().page && Date.now() < end) await pause();
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
        // On its way, the tab passes through a blank document.
        const hasMoved = now.mark !== before.mark && now.page?.isInitialDocument === false;
        if (hasMoved && !now.element.webProgress.isLoadingDocument) {
          const actor = now.page?.getActor('MarionetteCommands');
          // The document may be gone again by the time that it is asked.
          const state = await actor
            ?.executeScript('return document.readyState', [], { sandboxName: 'system' })
            .catch(() => undefined);
          if (state === 'complete') return;
        }
        if (Date.now() > end)
          throw new Error(`${JSON.stringify(wanted)} did not end, now: ${encodeURI(now.mark)}`);
        await pause();
      }
    },
    browserId,
    move,
  );
}

/** Writes a PNG of what is visible of a page, whichever process it lives in. */
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

/** Gives the page a viewport of this size, whatever the size of the window. */
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
      // Room for the browser's own bars; the page itself is then held to its size.
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

/** Has a page's style sheets think that it is shown on that medium. */
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
