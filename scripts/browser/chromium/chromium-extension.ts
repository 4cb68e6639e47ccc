import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { pollUntil } from '../poll-until.ts';

/** Access to the extension's service worker, and to a hidden page with the extension's APIs. */
export interface ChromiumExtension {
  /** Runs a function with `chrome.*` and `browser.*` in the hidden page. */
  evaluate(fn: unknown, args: readonly unknown[]): Promise<unknown>;
  /** Returns the running worker; `undefined` if it is not running. */
  findWorker(): Target | undefined;
  stopWorker(): Promise<void>;
  /** Runs a function in the worker. Rejects if the worker is not running. */
  evaluateInWorker(fn: unknown, args: readonly unknown[]): Promise<unknown>;
}

/**
 * Opens access to the extension with this origin. The hidden page is created on first use.
 *
 * @param root a session with the browser target, not with a page.
 */
export function openChromiumExtension(
  browser: Browser,
  root: CDPSession,
  extensionUrl: string,
): ChromiumExtension {
  let hiddenPage: Promise<Page> | undefined;
  const findWorker = () =>
    browser
      .targets()
      .find(
        (target) => target.type() === 'service_worker' && target.url().startsWith(extensionUrl),
      );

  return {
    async evaluate(fn, args) {
      hiddenPage ??= openHiddenPage(browser, root, extensionUrl);
      const page = await hiddenPage;
      return await page.evaluate(fn as never, ...(args as never[]));
    },
    findWorker,
    async stopWorker() {
      const worker = findWorker();
      if (worker === undefined) return;
      await root.send('Target.closeTarget', { targetId: readTargetId(worker) });
      await pollUntil('the worker to stop', () => findWorker() !== worker);
    },
    async evaluateInWorker(fn, args) {
      const worker = findWorker();
      if (worker === undefined) throw new Error('The worker is not running');
      // Detached again at once: Chromium does not stop a worker with a debugger attached.
      const session = await worker.createCDPSession();
      try {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression: `(${fn})(...${JSON.stringify(args)})`,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails !== undefined) {
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        }
        return result.value;
      } finally {
        await session.detach().catch(() => undefined);
      }
    },
  };
}

/** Opens the manifest, which is a page of the extension without a script. */
async function openHiddenPage(
  browser: Browser,
  root: CDPSession,
  extensionUrl: string,
): Promise<Page> {
  const page = await openHiddenTarget(browser, root, `${extensionUrl}manifest.json`);
  await pollUntil('the hidden page', () =>
    // The evaluation fails while the page navigates from about:blank to its address.
    page
      .evaluate(() => location.protocol !== 'about:' && document.readyState === 'complete')
      .catch(() => false),
  );
  await page.evaluate(() => {
    const scope = globalThis as unknown as { browser?: unknown; chrome?: unknown };
    scope.browser ??= scope.chrome;
  });
  return page;
}

/** Opens a page outside the tab strip: browser.tabs does not list it, and fires no event for it. */
async function openHiddenTarget(browser: Browser, root: CDPSession, url: string): Promise<Page> {
  const { targetId } = await root.send('Target.createTarget', { url, hidden: true });
  const target = await browser.waitForTarget((candidate) => readTargetId(candidate) === targetId);
  return target.asPage();
}

/** Returns a function that limits the storage of an origin; `undefined` lifts the limit. */
export function createStorageLimit(
  browser: Browser,
  root: CDPSession,
  origin: string,
): (bytes: number | undefined) => Promise<void> {
  // The limit ends with the session, so the session needs a page that an update does not close.
  let session: Promise<CDPSession> | undefined;
  const openSession = async () =>
    (await openHiddenTarget(browser, root, 'about:blank')).createCDPSession();
  return async (bytes) => {
    session ??= openSession();
    const size = bytes === undefined ? {} : { quotaSize: bytes };
    await (await session).send('Storage.overrideQuotaForOrigin', { origin, ...size });
  };
}

function readTargetId(target: Target): string {
  return (target as unknown as { readonly _targetId: string })._targetId;
}
