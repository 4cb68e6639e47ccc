import { browser } from 'wxt/browser';
import { watchSettings } from '../browser/watch-settings.ts';
import { sendMessage } from './send-message.ts';

/**
 * Applies the reader's theme to this page of the extension, now and after each change. Resolves when it
 * is applied: anything shown before would flash in other colours.
 */
export function applyTheme(): Promise<void> {
  const show = async () => {
    try {
      // The worker has the code that checks settings; a third of what this page loads would be that.
      const { theme } = await sendMessage('readSettings', {});
      document.documentElement.dataset.theme = theme;
    } catch {
      // The page is shown as the system is.
    }
  };
  watchSettings(browser.storage.local, () => void show());
  return show();
}
