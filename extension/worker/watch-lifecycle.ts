import { browser } from 'wxt/browser';

export interface LifecycleListeners {
  /** @param reason runtime.OnInstalledReason */
  onInstalled(reason: string): Promise<unknown>;
  onBrowserStart(): Promise<unknown>;
}

/** Registers both listeners at once: an event that comes before its listener is lost. */
export function watchLifecycle({ onInstalled, onBrowserStart }: LifecycleListeners): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason));
  browser.runtime.onStartup.addListener(() => void onBrowserStart());
}
