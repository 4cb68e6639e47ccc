import browser from 'webextension-polyfill';

/** When the extension was installed or updated, and when the browser was started with it. */
export interface Starts {
  onInstalled(): Promise<unknown>;
  onBrowserStart(): Promise<unknown>;
}

/** Registers both at once, because an event that comes before its listener is lost. */
export function watchStarts({ onInstalled, onBrowserStart }: Starts): void {
  browser.runtime.onInstalled.addListener(() => void onInstalled());
  browser.runtime.onStartup.addListener(() => void onBrowserStart());
}
