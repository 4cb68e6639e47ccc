import type { Point } from '../element-middle.ts';
import type { ChromeBrowsingContext, ChromeMenu } from './firefox-chrome-scope.ts';
import type { MarionetteClient } from './marionette-client.ts';

/**
 * Opens the context menu at a point in a tab's page, and chooses the extension's item with this id.
 * Rejects if the menu has no such item.
 */
export function chooseMenuItem(
  client: MarionetteClient,
  tabBrowserId: number,
  point: Point,
  itemId: string,
): Promise<void> {
  return client.callChrome(
    async (browserId: number, { x, y }: Point, id: string) => {
      const context = BrowsingContext.getCurrentTopByBrowserId(browserId) as ChromeBrowsingContext;
      const { document } = context.topChromeWindow;
      const menu = document.getElementById('contentAreaContextMenu') as ChromeMenu | null;
      if (menu === null) throw new Error('The window has no context menu for pages');
      const shown = new Promise((resolve) => {
        menu.addEventListener('popupshown', resolve, { once: true });
      });
      const actor = context.currentWindowGlobal?.getActor('MarionetteCommands');
      for (const type of ['mousemove', 'mousedown', 'contextmenu']) {
        const eventData = type === 'mousemove' ? { type } : { type, button: 2, clickCount: 1 };
        await actor?.dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData });
      }
      await shown;
      const item = menu.querySelector(`menuitem[id$="-menuitem-_${id}"]`);
      if (item === null) throw new Error(`The menu has no ${id}`);
      menu.activateItem(item);
    },
    tabBrowserId,
    point,
    itemId,
  );
}

/**
 * Emits the event of a text entered after the extension's keyword in the address bar. It counts as a
 * user gesture.
 */
export function enterInAddressBar(
  client: MarionetteClient,
  extensionId: string,
  text: string,
): Promise<void> {
  return client.callChrome(
    async (id: string, entered: string) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.emit('webext-omnibox-input-entered', entered, 'currentTab');
    },
    extensionId,
    text,
  );
}

/** Triggers the keyboard shortcut of the extension in a tab's window. Rejects if it has none. */
export function pressShortcut(
  client: MarionetteClient,
  tabBrowserId: number,
  command: string,
): Promise<void> {
  return client.callChrome(
    async (browserId: number, name: string) => {
      const context = BrowsingContext.getCurrentTopByBrowserId(browserId) as ChromeBrowsingContext;
      const { document } = context.topChromeWindow;
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] > key')];
      // A key element does not name its command, so this works for a single command only.
      const [key] = keys;
      if (key === undefined || keys.length > 1)
        throw new Error(`${name}: ${keys.length} keys found`);
      key.dispatchEvent(
        new (context.topChromeWindow as unknown as { CustomEvent: typeof CustomEvent }).CustomEvent(
          'command',
        ),
      );
    },
    tabBrowserId,
    command,
  );
}
