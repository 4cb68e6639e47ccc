import { extensionApi } from '../browser/extension-api.ts';

/** When the extension was installed or updated, and when the browser was started with it. */
export interface Starts {
  /** Why, as the browser says: runtime.OnInstalledReason. */
  onInstalled(reason: string): Promise<unknown>;
  onBrowserStart(): Promise<unknown>;
}

/** Registers both at once, because an event that comes before its listener is lost. */
export function watchStarts({ onInstalled, onBrowserStart }: Starts): void {
  extensionApi.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason));
  extensionApi.runtime.onStartup.addListener(() => void onBrowserStart());
}
