import { resolve } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { pollUntil } from '../browser/poll-until.ts';
import { hasWelcomePage, wasWelcomePageShown, welcomePage } from '../browser/welcome-page.ts';
import type { BenchExtension } from './bench-browser.ts';
import type { DevtoolsPipe } from './devtools-pipe.ts';
import { openChromiumPopup } from './open-chromium-popup.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Installs an unpacked extension, opens its hidden page, and closes its welcome page. */
export async function installBenchExtension(
  pipe: DevtoolsPipe,
  directory: string,
): Promise<BenchExtension> {
  const { id } = await pipe.send('Extensions.loadUnpacked', { path: resolve(directory) });
  const origin = `chrome-extension://${id}/`;
  // The manifest is a page of the extension's origin that runs no script.
  const { targetId } = await pipe.send('Target.createTarget', {
    url: `${origin}manifest.json`,
    hidden: true,
  });
  const sessionId = await attach(pipe, targetId);
  const evaluate: BenchExtension['evaluate'] = (fn, ...args) =>
    evaluateInSession(pipe, sessionId, `(${fn})(...${JSON.stringify(args)})`) as never;
  await pollUntil('the hidden page', () =>
    evaluate((expected) => {
      const scope = globalThis as unknown as { browser?: unknown; chrome?: unknown };
      scope.browser ??= scope.chrome;
      return location.href.startsWith(expected) && document.readyState === 'complete';
    }, origin).catch(() => false),
  );
  if (await hasWelcomePage(directory)) {
    await pollUntil('the welcome page', () => evaluate(wasWelcomePageShown));
    const { targetInfos } = await pipe.send('Target.getTargets');
    for (const { url, targetId: page } of targetInfos as TargetInfo[]) {
      if (url === origin + welcomePage) await pipe.send('Target.closeTarget', { targetId: page });
    }
  }
  const findWorker = async (): Promise<string | undefined> => {
    const { targetInfos } = await pipe.send('Target.getTargets');
    return (targetInfos as TargetInfo[]).find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    )?.targetId;
  };

  return {
    evaluate,
    async stopWorker() {
      const worker = await findWorker();
      if (worker === undefined) return;
      await pipe.send('Target.closeTarget', { targetId: worker });
      await pollUntil('the worker to stop', async () => (await findWorker()) !== worker);
    },
    async openTab(url) {
      const tabId = await evaluate(createTab, url);
      await pollUntil('the page', () => evaluate(hasLoaded, tabId), 30_000);
      return tabId;
    },
    openPopup: async (tabId) => openChromiumPopup(pipe, id, await evaluate(readUrl, tabId)),
    async readHeapMB() {
      const worker = await pollUntil('the worker', findWorker);
      const session = await attach(pipe, worker);
      await pipe.send('HeapProfiler.enable', {}, session);
      // The second collection frees what finalisers of the first one released.
      for (let round = 0; round < 2; round++) {
        await pipe.send('HeapProfiler.collectGarbage', {}, session);
      }
      const usage = await pipe.send('Runtime.getHeapUsage', {}, session);
      await pipe.send('Target.detachFromTarget', { sessionId: session });
      const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
      return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20;
    },
  };
}

/** Attaches to a target and returns the id of the session. */
export async function attach(pipe: DevtoolsPipe, targetId: string): Promise<string> {
  return (await pipe.send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
}

/** Evaluates an expression in a session. Throws what the expression throws. */
async function evaluateInSession(
  pipe: DevtoolsPipe,
  session: string,
  expression: string,
): Promise<unknown> {
  const params = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await pipe.send('Runtime.evaluate', params, session);
  if (exceptionDetails === undefined) return result.value;
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

// The functions below run in the hidden page.

declare const browser: Browser;

async function createTab(url: string): Promise<number> {
  return (await browser.tabs.create({ url })).id as number;
}

async function readUrl(tabId: number): Promise<string> {
  return (await browser.tabs.get(tabId)).url ?? '';
}

async function hasLoaded(tabId: number): Promise<boolean> {
  const { status, pendingUrl } = (await browser.tabs.get(tabId)) as {
    status?: string;
    pendingUrl?: string;
  };
  return status === 'complete' && !pendingUrl;
}
