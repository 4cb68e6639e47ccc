import type { PageAddress } from '../core/index/find-page.ts';
import type { PageView } from '../core/page/page-view.ts';
import { findCardHandle, leaveCardHandle } from './card-handle.ts';
import { readAddress, readCurrentDocument } from './current-document.ts';
import { sendMessage } from './send-message.ts';

/**
 * Calls back with what the card is to show, and with undefined when it is to go. The first script
 * in a document follows; one that is injected later only wakes it.
 */
export function followCardView(
  onView: (view: PageView | undefined, page: PageAddress) => void,
): void {
  const running = findCardHandle();
  if (running !== undefined) {
    running.refresh();
    return;
  }

  const refresh = async () => {
    const page = readCurrentDocument();
    const { view } = await sendMessage('readCard', page);
    // A late answer about a page that the reader has left is not shown.
    if (readAddress() === page.address) onView(view, page);
  };
  const handle = {
    refresh: () => void refresh().catch(() => handle.hide()),
    hide: () => onView(undefined, readCurrentDocument()),
  };
  leaveCardHandle(handle);
  handle.refresh();
}
