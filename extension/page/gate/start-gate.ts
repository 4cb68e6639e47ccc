import { browser } from '@wxt-dev/browser';
import type { CardAction } from '../../../core/protocol.ts';
import { watchSettings } from '../../browser/watch-settings.ts';
import { findCardHandle } from '../card-handle.ts';
import { readCurrentDocument } from '../current-document.ts';
import { findGateHandle, setGateHandle } from '../gate-handle.ts';
import { isExtensionAlive } from '../is-extension-alive.ts';
import { sendFromPage } from '../send-from-page.ts';
import { removeStaleCards } from './remove-stale-cards.ts';
import { watchPage } from './watch-page.ts';

/**
 * Asks the worker about each page that the reader sees in this document. If there is something to
 * show, the worker injects the card; the gate itself changes nothing in the page.
 *
 * The gate watches the settings only after the first answer that knows the page, or that failed:
 * no setting makes an unknown page known, and touching the browser's storage is expensive.
 */
export function startGate(): void {
  // After an update, the gate of the old extension can ask nothing any more: stop it.
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

  let requests = 0;
  const ask = async () => {
    if (!isExtensionAlive()) return stop();
    const request = ++requests;
    let cardAction: CardAction = 'show';
    let isKnown = true;
    try {
      ({ cardAction, isKnown } = await sendFromPage('checkPage', readCurrentDocument()));
    } catch {
      // The worker reports its own errors; a removed extension cannot answer any more.
      if (!isExtensionAlive()) return stop();
    }
    if (isStopped) return;
    if (isKnown) stopWatchingSettings ??= watchSettings(browser.storage.local, () => void ask());
    if (request !== requests) return;
    if (cardAction === 'remove') findCardHandle()?.hide();
    if (cardAction === 'keep') findCardHandle()?.refresh();
  };
  stopWatchingPage = watchPage(() => {
    findCardHandle()?.hide();
    void ask();
  });
}
