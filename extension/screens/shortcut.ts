import { browser } from 'wxt/browser';
import { openCardCommand } from '../../core/commands.ts';

/** The keys that open the card, as the browser names them; empty where the reader took them away. */
export async function readShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === openCardCommand)?.shortcut;
}

/** Opens the browser's own page for the shortcuts of extensions. */
export async function openShortcuts(): Promise<void> {
  // Firefox has a call for it; Chromium's page is one that an extension may open in a tab.
  const open: (() => Promise<void>) | undefined = Reflect.get(
    browser.commands,
    'openShortcutSettings',
  );
  if (open !== undefined) return open();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
