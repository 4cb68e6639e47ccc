import { isExtensionAlive } from '../extension-api.ts';
import { sendMessage } from '../messages/send-message.ts';
import { watchSettings } from '../settings/watch-settings.ts';
import { findCardHandle } from './card-handle.ts';
import { removeLeftCards } from './card-host.ts';
import { readCurrentDocument } from './current-document.ts';
import { watchPage } from './watch-page.ts';

/** How a later gate in the same document stops this one. */
const stopName = 'counterpointStopGate';

/**
 * Asks the background, for each page that the reader sees in this document, whether there is
 * anything to show. The background injects the card; the page itself is left alone.
 */
export function startGate(): void {
  // A gate left behind by an update of the extension cannot ask any more, so it makes place.
  (Reflect.get(globalThis, stopName) as (() => void) | undefined)?.();
  const controller = new AbortController();
  const stop = () => controller.abort();
  Reflect.set(globalThis, stopName, stop);
  if (findCardHandle() === undefined) removeLeftCards();
  // A page may come back from the back/forward cache after the extension has gone: without its card.
  addEventListener('pagehide', () => findCardHandle()?.hide(), { signal: controller.signal });

  let questions = 0;
  const ask = async () => {
    if (!isExtensionAlive()) return stop();
    const question = ++questions;
    try {
      const { isShown } = await sendMessage('checkPage', readCurrentDocument());
      if (!isShown && question === questions) findCardHandle()?.hide();
    } catch {
      // The worker reports its own errors; a removed extension has nothing to say any more.
      if (!isExtensionAlive()) stop();
    }
  };
  watchPage(() => {
    findCardHandle()?.hide();
    void ask();
  }, controller.signal);
  watchSettings(ask, controller.signal);
}
