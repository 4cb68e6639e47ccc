import type { ChromeBrowsingContext } from './firefox-chrome-scope.ts';
import type { MarionetteClient } from './marionette-client.ts';

/**
 * Tells Firefox's own side of the extension that the reader chose an item in a menu on a tab, as the
 * menu does; it counts as the reader's act.
 */
export function chooseMenuItem(
  client: MarionetteClient,
  extensionId: string,
  tabBrowserId: number,
  choice: object,
): Promise<void> {
  return client.callChrome(
    async (id: string, browserId: number, info: object) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      const context = BrowsingContext.getCurrentTopByBrowserId(browserId) as ChromeBrowsingContext;
      const tab = context.topChromeWindow.gBrowser.getTabForBrowser(context.embedderElement);
      await extension.emit('webext-menu-menuitem-click', info, tab);
    },
    extensionId,
    tabBrowserId,
    choice,
  );
}

/** The same for a text that the reader enters behind the keyword in the address bar. */
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
