import type { BenchExtension } from './bench-browser.ts';

export interface PopupTimes {
  /** From the press of the button to the content on the screen. */
  openMs: number[];
  /** The same for a popup with one line of text. */
  emptyMs: number[];
}

interface PopupTarget {
  extension: BenchExtension;
  /** The tab that the popup is about. */
  tabId: number;
}

/** How often each popup opens in a run, in turn; the very first time does not count. */
const opensPerRun = 3;

/** Opens both popups on an article. Returns undefined if the browser cannot open them for a test. */
export async function measurePopup(
  full: PopupTarget,
  empty: PopupTarget,
  runs: number,
): Promise<PopupTimes | undefined> {
  const times: PopupTimes = { openMs: [], emptyMs: [] };
  for (let at = 0; at <= runs * opensPerRun; at++) {
    const openMs = await full.extension.openPopup?.(full.tabId);
    const emptyMs = await empty.extension.openPopup?.(empty.tabId);
    if (openMs === undefined || emptyMs === undefined) return undefined;
    if (at === 0) continue;
    times.openMs.push(openMs);
    times.emptyMs.push(emptyMs);
  }
  return times;
}
