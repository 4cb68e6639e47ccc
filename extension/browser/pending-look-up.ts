import { browser } from 'wxt/browser';

/** A look-up that waits for the side panel of a window, or for one tab, to show it. */
export interface PendingLookUp {
  text: string;
  windowId: number | undefined;
  /** The tab that shows it, if the browser opened no panel. */
  tabId?: number;
}

/** Key in storage.session, which is kept in memory only. The look-up is removed once it is taken. */
const pendingLookUpKey = 'pendingLookUp';

/** Stores a look-up for the page that will show it, which may be open already or just opening. */
export async function storePendingLookUp(lookUp: PendingLookUp): Promise<void> {
  await browser.storage.session.set({ [pendingLookUpKey]: lookUp });
}

/**
 * Calls back with each look-up that is stored for this page of the extension. Resolves to whether one
 * was waiting, after its callback has ended.
 */
export async function takePendingLookUps(
  onLookUp: (text: string) => Promise<void>,
): Promise<boolean> {
  const { session } = browser.storage;
  const [ownWindow, ownTab] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.getCurrent(),
  ]);
  const take = async (pending: PendingLookUp | undefined): Promise<boolean> => {
    if (pending === undefined) return false;
    if (pending.windowId !== ownWindow.id || pending.tabId !== ownTab?.id) return false;
    await session.remove(pendingLookUpKey);
    await onLookUp(pending.text);
    return true;
  };
  session.onChanged.addListener((changes) => {
    void take(changes[pendingLookUpKey]?.newValue as PendingLookUp | undefined);
  });
  return take((await session.get(pendingLookUpKey))[pendingLookUpKey] as PendingLookUp | undefined);
}
