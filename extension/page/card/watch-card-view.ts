import type { PageAddress } from '../../../core/page/page-address.ts';
import type { PageView } from '../../../core/page/page-view.ts';
import { findCardHandle, setCardHandle } from '../card-handle.ts';
import { readAddress } from '../current-document.ts';
import { findGateHandle } from '../gate-handle.ts';
import { sendMessage } from '../send-message.ts';

export interface CardViewListener {
  /** What there is to show of the page; undefined where it is nothing. */
  onView(view: PageView | undefined, page: PageAddress): void;
  /** The reader leaves the document: nothing may be left in it. */
  onLeave(): void;
  /** The reader asked for the card, or is done with it. */
  onToggle(): void;
}

/**
 * Tells what the card is to show. The first script in a document follows; one that is injected later
 * only wakes it.
 */
export function watchCardView({ onView, onLeave, onToggle }: CardViewListener): void {
  const running = findCardHandle();
  if (running !== undefined) {
    running.refresh();
    return;
  }

  // A late answer is not shown: neither about a page that the reader has left, nor after a later
  // question, nor after the card was told to go.
  let questions = 0;
  // The gate is there before any card (show-card.ts, card-command.ts).
  const readPage = () => findGateHandle()?.readDocument() ?? { address: '', declared: [] };
  const refresh = async () => {
    const question = ++questions;
    const page = readPage();
    const { view } = await sendMessage('readCard', page);
    if (question === questions && readAddress() === page.address) onView(view, page);
  };
  const hide = () => {
    questions += 1;
    onView(undefined, readPage());
  };
  setCardHandle({ refresh: () => void refresh().catch(hide), hide, toggle: onToggle });
  // A page may come back from the back/forward cache after the extension has gone: without its card.
  addEventListener('pagehide', () => {
    questions += 1;
    onLeave();
  });
  void refresh().catch(hide);
}
