import type {
  ChromeBrowserElement,
  ChromeBrowsingContext,
  ChromeWindow,
} from './firefox-chrome-scope.ts';
import type { MarionetteClient } from './marionette-client.ts';

/**
 * Installs the unpacked extension temporarily, allows it in private windows, and puts its button on
 * the toolbar. Firefox removes it when it closes, and keeps its storage.
 */
export function installExtension(
  client: MarionetteClient,
  extensionId: string,
  directory: string,
): Promise<void> {
  return client.callChrome(
    async (id: string, path: string) => {
      const load = (name: string) => ChromeUtils.importESModule(`resource://gre/modules/${name}`);
      const { AddonManager } = load('AddonManager.sys.mjs');
      const { ExtensionPermissions } = load('ExtensionPermissions.sys.mjs');
      const { FileUtils } = load('FileUtils.sys.mjs');
      // Before the install, because granting this permission later reinstalls the extension.
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(id, { permissions, origins: [], data_collection: [] });
      await AddonManager.installTemporaryAddon(new FileUtils.File(path));
      const { CustomizableUI } = ChromeUtils.importESModule(
        'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
      );
      const widgetId = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
      CustomizableUI.addWidgetToArea(widgetId, CustomizableUI.AREA_NAVBAR);
    },
    extensionId,
    directory,
  );
}

/** Uninstalls the extension. The preferences of the test profile keep its storage. */
export function removeExtension(client: MarionetteClient, extensionId: string): Promise<void> {
  return client.callChrome(async (id: string) => {
    const { AddonManager } = ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs',
    );
    await (await AddonManager.getAddonByID(id)).uninstall();
  }, extensionId);
}

/**
 * Opens the manifest, a page of the extension without a script, outside all windows. Returns its
 * browser id.
 */
export function openHiddenPage(client: MarionetteClient, extensionId: string): Promise<number> {
  return client.callChrome(async (id: string) => {
    const chrome = window as unknown as ChromeWindow;
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const policy = WebExtensionPolicy.getByID(id);
    const { extension } = policy;
    const hidden = new ExtensionParent.HiddenExtensionPage(extension, 'tab');
    const element: ChromeBrowserElement = await hidden.createBrowserElement();
    chrome.counterpointHiddenPage = element;
    const triggeringPrincipal = extension.principal;
    element.fixupAndLoadURIString(policy.getURL('manifest.json'), { triggeringPrincipal });
    while (!element.currentURI.spec.startsWith('moz-') || element.webProgress.isLoadingDocument) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return element.browserId;
  }, extensionId);
}

/** Returns the browser id of the background page; `undefined` if it is not running. */
export function findBackground(
  client: MarionetteClient,
  extensionId: string,
): Promise<number | undefined> {
  return client.callChrome((id: string) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    if (extension.backgroundState !== 'running') return undefined;
    const view = [...extension.views].find((candidate) => candidate.viewType === 'background');
    return view?.xulBrowser.browserId;
  }, extensionId);
}

/** Stops the background page at once, as its idle timer would do later. */
export function stopBackground(client: MarionetteClient, extensionId: string): Promise<void> {
  return client.callChrome(async (id: string) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    if (extension.backgroundState === 'stopped') return;
    const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
    while (extension.backgroundState !== 'stopped') await extension.terminateBackground(options);
  }, extensionId);
}

/** Returns a tab's id in browser.tabs, and the badge text of the toolbar button for it. */
export function readAction(
  client: MarionetteClient,
  extensionId: string,
  tabBrowserId: number,
): Promise<{ readonly tabId: number; readonly badge: string }> {
  return client.callChrome(
    (id: string, browserId: number) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { global } = ExtensionParent.apiManager;
      const { extension } = WebExtensionPolicy.getByID(id);
      const context = BrowsingContext.getCurrentTopByBrowserId(browserId) as ChromeBrowsingContext;
      const { gBrowser } = context.topChromeWindow;
      const tab = gBrowser.getTabForBrowser(context.embedderElement);
      const { action } = global.browserActionFor(extension);
      return {
        tabId: global.tabTracker.getId(tab) as number,
        badge: String(action.getProperty(tab, 'badgeText') ?? ''),
      };
    },
    extensionId,
    tabBrowserId,
  );
}

/** Clicks the toolbar button in the window of a tab. Rejects if there is no button. */
export function pressToolbarButton(
  client: MarionetteClient,
  extensionId: string,
  tabBrowserId: number,
): Promise<void> {
  return client.callChrome(
    async (id: string, browserId: number) => {
      const context = BrowsingContext.getCurrentTopByBrowserId(browserId) as ChromeBrowsingContext;
      const chrome = context.topChromeWindow;
      const widgetId = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
      const button = chrome.document.getElementById(`${widgetId}-BAP`);
      if (button === null) throw new Error('The toolbar has no button of the extension');
      const { left, top, width, height } = button.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + height / 2;
      const actor = chrome.browsingContext.currentWindowGlobal?.getActor('MarionetteCommands');
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const eventData = type === 'mousemove' ? { type } : { type, button: 0, clickCount: 1 };
        await actor?.dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData });
      }
    },
    extensionId,
    tabBrowserId,
  );
}

/**
 * Waits until the popup in the window of a tab is open and loaded, and returns its browser id.
 * Rejects after 10 s.
 */
export function findPopup(client: MarionetteClient, tabBrowserId: number): Promise<number> {
  return client.callChrome(async (browserId: number) => {
    const context = BrowsingContext.getCurrentTopByBrowserId(browserId) as ChromeBrowsingContext;
    const { document } = context.topChromeWindow;
    const deadline = Date.now() + 10_000;
    for (;;) {
      const selector = 'panel .webextension-popup-browser';
      const found = document.querySelector<ChromeBrowserElement>(selector);
      const panel = found?.closest('panel') as (Element & { state: string }) | null | undefined;
      const isOpen = panel?.state === 'open' && found?.currentURI.spec.startsWith('moz-');
      if (found && isOpen && !found.webProgress.isLoadingDocument) return found.browserId;
      if (Date.now() > deadline) throw new Error('The popup did not open');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, tabBrowserId);
}

/**
 * Waits until the sidebar in the window of a tab has loaded a page of the extension, and returns its
 * browser id. Rejects after 10 s.
 */
export function findSidebar(client: MarionetteClient, tabBrowserId: number): Promise<number> {
  return client.callChrome(async (browserId: number) => {
    const context = BrowsingContext.getCurrentTopByBrowserId(browserId) as ChromeBrowsingContext;
    const deadline = Date.now() + 10_000;
    for (;;) {
      const frame = context.topChromeWindow.document.getElementById('sidebar');
      const inner = (frame as HTMLIFrameElement | null)?.contentDocument;
      const found = inner?.getElementById('webext-panels-browser') as ChromeBrowserElement | null;
      const isOpen = found?.currentURI?.spec.startsWith('moz-');
      if (found && isOpen && !found.webProgress.isLoadingDocument) return found.browserId;
      if (Date.now() > deadline) throw new Error('The sidebar did not open');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, tabBrowserId);
}

/** Withdraws or restores the host permissions of the manifest, as about:addons does. */
export async function setSiteAccess(extensionId: string, isGiven: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const permissions = { permissions: [], origins: extension.manifest.host_permissions };
  await ExtensionPermissions[isGiven ? 'add' : 'remove'](extensionId, permissions, extension);
}
