import { browser } from 'wxt/browser';

/** A look-up that the reader asked for elsewhere, for the side panel of a window or for one tab. */
export interface PendingLookUp {
  text: string;
  windowId: number | undefined;
  /** Of the tab that shows it, where the browser opened no panel. */
  tabId?: number;
}

/** Where it lies in storage.session: in memory only, and only until it is taken. */
const pendingLookUpKey = 'handedLookUp';

/** Leaves a look-up for the page that shows it, which may be open already or just opening. */
export async function storePendingLookUp(lookUp: PendingLookUp): Promise<void> {
  await browser.storage.session.set({ [pendingLookUpKey]: lookUp });
}

/**
 * Calls back with each look-up that is left for this page of the extension. Resolves to whether one
 * was waiting, once that one has been seen to.
 */
export async function takePendingLookUps(
  onLookUp: (text: string) => Promise<void>,
): Promise<boolean> {
  const { session } = browser.storage;
  const [ownWindow, ownTab] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.getCurrent(),
  ]);
  const take = async (left: PendingLookUp | undefined): Promise<boolean> => {
    if (left === undefined) return false;
    if (left.windowId !== ownWindow.id || left.tabId !== ownTab?.id) return false;
    await session.remove(pendingLookUpKey);
    await onLookUp(left.text);
    return true;
  };
  session.onChanged.addListener((changes) => {
    void take(changes[pendingLookUpKey]?.newValue as PendingLookUp | undefined);
  });
  return take((await session.get(pendingLookUpKey))[pendingLookUpKey] as PendingLookUp | undefined);
}
