import { browser } from 'wxt/browser';

/** When the extension was installed or updated, and when the browser was started with it. */
export interface LifecycleListeners {
  /** Why, as the browser says: runtime.OnInstalledReason. */
  onInstalled(reason: string): Promise<unknown>;
  onBrowserStart(): Promise<unknown>;
}

/** Registers both at once, because an event that comes before its listener is lost. */
export function watchLifecycle({ onInstalled, onBrowserStart }: LifecycleListeners): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason));
  browser.runtime.onStartup.addListener(() => void onBrowserStart());
}
