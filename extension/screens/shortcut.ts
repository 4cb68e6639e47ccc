import { browser } from 'wxt/browser';
import { openCardCommand } from '../../core/commands.ts';

/** Returns the keys that open the card, as the browser names them; empty if the reader removed them. */
export async function readShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === openCardCommand)?.shortcut;
}

/** Opens the browser's own page for keyboard shortcuts of extensions. */
export async function openShortcuts(): Promise<void> {
  // Firefox has a function for it. Chromium lets an extension open the page in a tab.
  const open: (() => Promise<void>) | undefined = Reflect.get(
    browser.commands,
    'openShortcutSettings',
  );
  if (open !== undefined) return open();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
