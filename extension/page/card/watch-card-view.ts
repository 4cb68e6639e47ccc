import type { PageAddress } from '../../../core/page/page-address.ts';
import type { PageView } from '../../../core/page/page-view.ts';
import { findCardHandle, setCardHandle } from '../card-handle.ts';
import { readAddress } from '../current-document.ts';
import { findGateHandle } from '../gate-handle.ts';
import { sendFromPage } from '../send-from-page.ts';

export interface CardViewListener {
  /** Called with what the card has to show of the page; undefined if nothing. */
  onView(view: PageView | undefined, page: PageAddress): void;
  /** Called when the reader leaves the document: nothing may stay in it. */
  onLeave(): void;
  /** Called when the reader opens or closes the card by the keyboard shortcut. */
  onToggle(): void;
}

/**
 * Calls back with what the card has to show. Only the first card script of a document listens; one
 * that is injected later makes that one ask again.
 */
export function watchCardView({ onView, onLeave, onToggle }: CardViewListener): void {
  const running = findCardHandle();
  if (running !== undefined) {
    running.refresh();
    return;
  }

  // A late answer is dropped: the reader has left the page, a later request was sent, or the gate
  // has told the card to go.
  let requests = 0;
  // The gate starts before any card (show-card.ts, card-command.ts).
  const readPage = () => findGateHandle()?.readDocument() ?? { address: '', declared: [] };
  const refresh = async () => {
    const request = ++requests;
    const page = readPage();
    const { view } = await sendFromPage('readCard', page);
    if (request === requests && readAddress() === page.address) onView(view, page);
  };
  const hide = () => {
    requests += 1;
    onView(undefined, readPage());
  };
  setCardHandle({ refresh: () => void refresh().catch(hide), hide, toggle: onToggle });
  // A page may return from the back/forward cache after the extension was removed: without its card.
  addEventListener('pagehide', () => {
    requests += 1;
    onLeave();
  });
  void refresh().catch(hide);
}
