import { browser } from '@wxt-dev/browser';
import type { CardAction } from '../../../core/protocol.ts';
import { watchSettings } from '../../browser/watch-settings.ts';
import { findCardHandle } from '../card-handle.ts';
import { readCurrentDocument } from '../current-document.ts';
import { findGateHandle, setGateHandle } from '../gate-handle.ts';
import { isExtensionAlive } from '../is-extension-alive.ts';
import { sendMessage } from '../send-message.ts';
import { removeStaleCards } from './remove-stale-cards.ts';
import { watchPage } from './watch-page.ts';

/**
 * Asks the background, for each page that the reader sees in this document, whether there is
 * anything to show. The background injects the card; the page itself is left alone.
 *
 * The settings are watched from the first answer on that is about a page of the index, or that
 * failed: no setting makes a page known, and the browser's storage is dear to touch in a page that
 * has nothing to show.
 */
export function startGate(): void {
  // A gate left behind by an update of the extension cannot ask any more, so it makes place.
  findGateHandle()?.stop();
  let stopWatchingPage: (() => void) | undefined;
  let stopWatchingSettings: (() => void) | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    stopWatchingPage?.();
    stopWatchingSettings?.();
  };
  setGateHandle({ stop, readDocument: readCurrentDocument });
  if (findCardHandle() === undefined) removeStaleCards();

  let questions = 0;
  const ask = async () => {
    if (!isExtensionAlive()) return stop();
    const question = ++questions;
    let cardAction: CardAction = 'show';
    let isKnown = true;
    try {
      ({ cardAction, isKnown } = await sendMessage('checkPage', readCurrentDocument()));
    } catch {
      // The worker reports its own errors; a removed extension has nothing to say any more.
      if (!isExtensionAlive()) return stop();
    }
    if (isStopped) return;
    if (isKnown) stopWatchingSettings ??= watchSettings(browser.storage.local, () => void ask());
    if (question !== questions) return;
    if (cardAction === 'remove') findCardHandle()?.hide();
    if (cardAction === 'keep') findCardHandle()?.refresh();
  };
  stopWatchingPage = watchPage(() => {
    findCardHandle()?.hide();
    void ask();
  });
}
