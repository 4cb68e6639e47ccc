import type { Point } from '../element-middle.ts';
import type { ChromeBrowsingContext, ChromeMenu } from './firefox-chrome-scope.ts';
import type { MarionetteClient } from './marionette-client.ts';

/** Opens the menu at a place in a tab's page, and chooses the extension's item with this id there. */
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
      if (menu === null) throw new Error('The window has no menu for pages');
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
 * Tells Firefox's own side of the extension that the reader entered a text behind the keyword in the
 * address bar; it counts as the reader's act.
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

/** Presses the keys of a command of the extension's in a tab's window. Throws where it has none. */
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
      // No key tells which command it is for; ours is the extension's only one.
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
