import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { pollUntil } from '../poll-until.ts';

/** The extension's side of Chromium: its service worker, and a hidden page with its powers. */
export interface ChromiumExtension {
  /** Runs a function with `chrome.*` and `browser.*` in the hidden page. */
  ask(fn: unknown, args: readonly unknown[]): Promise<unknown>;
  findWorker(): Target | undefined;
  stopWorker(): Promise<void>;
  askWorker(fn: unknown, args: readonly unknown[]): Promise<unknown>;
}

/** Opens that side for the extension with this origin; the hidden page is made on first use. */
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
    async ask(fn, args) {
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
    async askWorker(fn, args) {
      const worker = findWorker();
      if (worker === undefined) throw new Error('The worker sleeps');
      // Left again at once: a worker with a debugger attached never goes to sleep.
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

/** The manifest is a page of the extension without a script. */
async function openHiddenPage(
  browser: Browser,
  root: CDPSession,
  extensionUrl: string,
): Promise<Page> {
  const page = await openHiddenTarget(browser, root, `${extensionUrl}manifest.json`);
  await pollUntil('the hidden page', () =>
    // Asked while it goes from its first blank page to its address, it does not answer.
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

/** A page outside the tab strip, so that browser.tabs neither lists nor announces it. */
async function openHiddenTarget(browser: Browser, root: CDPSession, url: string): Promise<Page> {
  const { targetId } = await root.send('Target.createTarget', { url, hidden: true });
  const target = await browser.waitForTarget((candidate) => readTargetId(candidate) === targetId);
  return target.asPage();
}

/** Returns a function that sets how much an origin may store; `undefined` ends that. */
export function createStorageLimit(
  browser: Browser,
  root: CDPSession,
  origin: string,
): (bytes: number | undefined) => Promise<void> {
  // The limit ends with the session, so it needs a page that no update of the extension closes.
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
