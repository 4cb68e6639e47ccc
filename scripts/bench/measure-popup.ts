import type { BenchExtension } from './bench-browser.ts';

export interface PopupTimes {
  /** From the press of the button to the content on the screen. */
  oursMs: number[];
  /** The same for a popup that is one line of text. */
  emptyMs: number[];
}

interface Opened {
  extension: BenchExtension;
  /** The page of which the popup tells. */
  tabId: number;
}

/** Each opens this often in a run, in turn; the first time does not count. */
const timesPerRun = 3;

/** Presses the toolbar buttons on an article, where the browser can be asked for that. */
export async function measurePopup(
  ours: Opened,
  empty: Opened,
  runs: number,
): Promise<PopupTimes | undefined> {
  const times: PopupTimes = { oursMs: [], emptyMs: [] };
  for (let at = 0; at <= runs * timesPerRun; at++) {
    const oursMs = await ours.extension.openPopup?.(ours.tabId);
    const emptyMs = await empty.extension.openPopup?.(empty.tabId);
    if (oursMs === undefined || emptyMs === undefined) return undefined;
    if (at === 0) continue;
    times.oursMs.push(oursMs);
    times.emptyMs.push(emptyMs);
  }
  return times;
}
