import { extensionApi } from './extension-api.ts';

/** A look-up that the reader asked for elsewhere, for the side panel of a window or for one tab. */
export interface HandedLookUp {
  text: string;
  windowId: number | undefined;
  /** Of the tab that shows it, where the browser opened no panel. */
  tabId?: number;
}

/** Where it lies in storage.session: in memory only, and only until it is taken. */
const handOverKey = 'handedLookUp';

/** Leaves a look-up for the page that shows it, which may be open already or just opening. */
export async function handOver(lookUp: HandedLookUp): Promise<void> {
  await extensionApi.storage.session.set({ [handOverKey]: lookUp });
}

/**
 * Calls back with each look-up that is left for this page of the extension. Resolves to whether one
 * was waiting, once that one has been seen to.
 */
export async function takeHandOvers(onLookUp: (text: string) => Promise<void>): Promise<boolean> {
  const { session } = extensionApi.storage;
  const [ownWindow, ownTab] = await Promise.all([
    extensionApi.windows.getCurrent(),
    extensionApi.tabs.getCurrent(),
  ]);
  const take = async (left: HandedLookUp | undefined): Promise<boolean> => {
    if (left === undefined) return false;
    if (left.windowId !== ownWindow.id || left.tabId !== ownTab?.id) return false;
    await session.remove(handOverKey);
    await onLookUp(left.text);
    return true;
  };
  session.onChanged.addListener((changes) => {
    void take(changes[handOverKey]?.newValue as HandedLookUp | undefined);
  });
  return take((await session.get(handOverKey))[handOverKey] as HandedLookUp | undefined);
}
