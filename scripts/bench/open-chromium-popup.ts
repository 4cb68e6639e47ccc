import { pollUntil } from '../browser/poll-until.ts';
import type { DevtoolsPipe } from './devtools-pipe.ts';

interface Target {
  readonly targetId: string;
  readonly url: string;
}

/**
 * Presses an extension's toolbar button and closes the popup again. Resolves to the milliseconds from
 * the press to the largest contentful paint (https://www.w3.org/TR/largest-contentful-paint/), once
 * the popup has loaded and is not busy.
 *
 * @param tabUrl the address of the tab whose button is pressed.
 */
export async function openChromiumPopup(
  pipe: DevtoolsPipe,
  id: string,
  tabUrl: string,
): Promise<number> {
  const list = async (...types: string[]): Promise<Target[]> => {
    const filter = types.map((type) => ({ type }));
    const { targetInfos } = await pipe.send(
      'Target.getTargets',
      filter.length > 0 ? { filter } : {},
    );
    return targetInfos;
  };
  // The target is the tab, not the page in it, because toolbar buttons belong to tabs.
  const tab = (await list('tab')).find(({ url }) => url === tabUrl);
  if (tab === undefined) throw new Error(`${tabUrl}: no such tab`);
  const known = new Set((await list()).map(({ targetId }) => targetId));
  const pressedMs = performance.timeOrigin + performance.now();
  await pipe.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const popup = await pollUntil('the popup', async () =>
    (await list()).find(
      ({ targetId, url }) => !known.has(targetId) && url === `chrome-extension://${id}/popup.html`,
    ),
  );
  const params = { targetId: popup.targetId, flatten: true };
  const { sessionId } = await pipe.send('Target.attachToTarget', params);
  const { result, exceptionDetails } = await pipe.send(
    'Runtime.evaluate',
    { expression: `(${readPaintedMs})()`, awaitPromise: true, returnByValue: true },
    sessionId,
  );
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  await pipe.send('Target.closeTarget', { targetId: popup.targetId });
  await pollUntil('the popup to close', async () =>
    (await list()).every(({ targetId }) => targetId !== popup.targetId),
  );
  return result.value - pressedMs;
}

/** Returns when the popup's content was painted, in ms since 1970; runs in the popup. */
async function readPaintedMs(): Promise<number> {
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  while (document.readyState !== 'complete' || document.querySelector('[aria-busy=true]')) {
    await sleep(5);
  }
  let painted: number | undefined;
  new PerformanceObserver((list) => {
    painted = list.getEntries().at(-1)?.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  // Chromium reports a paint a few frames later.
  await sleep(200);
  if (painted === undefined) throw new Error('the popup was not painted');
  return performance.timeOrigin + painted;
}
