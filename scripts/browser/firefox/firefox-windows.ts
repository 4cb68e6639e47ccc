import type { ChromeBrowsingContext, ChromeTab, ChromeWindow } from './firefox-chrome-scope.ts';

// These are sent as text to Firefox's own window and run there.

/** Tells all pages, open and to come, which colours the reader prefers. */
export function setColorScheme(isDark: boolean): void {
  const pages = 'layout.css.prefers-color-scheme.content-override';
  Services.prefs.setIntPref(pages, isDark ? 0 : 1);
  // The popup follows the toolbar it hangs from, not the pages.
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', isDark ? 1 : 0);
}

/** Makes this the browser's language. Its own words stay English where it came with no others. */
export function setLanguage(language: string): void {
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
}

/** Opens a blank tab in front, in the first window or in a new one, and returns its browser id. */
export async function openBlankTab(where: 'tab' | 'window' | 'private window'): Promise<number> {
  const own = window as unknown as ChromeWindow;
  if (where !== 'tab') {
    const { BrowserWindowTracker } = ChromeUtils.importESModule(
      'resource:///modules/BrowserWindowTracker.sys.mjs',
    );
    const opened: ChromeWindow = await BrowserWindowTracker.promiseOpenWindow({
      private: where === 'private window',
    });
    return opened.gBrowser.selectedTab.linkedBrowser.browserId;
  }
  own.focus();
  const { gBrowser } = own;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab: ChromeTab = gBrowser.addTab('about:blank', { triggeringPrincipal });
  gBrowser.selectedTab = tab;
  tab.linkedBrowser.focus();
  return tab.linkedBrowser.browserId;
}

/** Brings a tab and its window to the front. */
export function selectTab(browserId: number): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId) as ChromeBrowsingContext;
  const { gBrowser } = context.topChromeWindow;
  gBrowser.selectedTab = gBrowser.getTabForBrowser(context.embedderElement);
  context.topChromeWindow.focus();
  context.embedderElement.focus();
}

/** Closes a tab that may be gone already. */
export function closeTab(browserId: number): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (context === null) return;
  const { gBrowser } = context.topChromeWindow;
  gBrowser.removeTab(gBrowser.getTabForBrowser(context.embedderElement));
}

/** Closes all tabs at an address, in the first window, and tells how many there were. */
export function closeTabsAt(url: string): number {
  const { gBrowser } = window as unknown as ChromeWindow;
  const found = [...gBrowser.tabs].filter((tab) => tab.linkedBrowser.currentURI.spec === url);
  for (const tab of found) gBrowser.removeTab(tab);
  return found.length;
}

/** Hides the popup's panel and resolves when its page is gone. */
export async function closePopup(browserId: number): Promise<void> {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  const panel = context?.embedderElement.closest('panel') as unknown as
    | { hidePopup(): void }
    | null
    | undefined;
  panel?.hidePopup();
  while (BrowsingContext.getCurrentTopByBrowserId(browserId) !== null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Hides the sidebar that a page of an extension is in. */
export function closeSidebar(browserId: number): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  context?.topChromeWindow.SidebarController.hide();
}

/** Makes the disk seem this small to all storage; it is closed and opened again for that. */
export async function limitStorage(bytes: number | undefined): Promise<void> {
  const { prefs, qms } = Services;
  // In kB. Without a limit of ours there would be none left: Firefox only counts at its start.
  const limit = Math.ceil((bytes ?? 1e9) / 1024);
  prefs.setBoolPref('dom.quotaManager.testing', true);
  prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', limit);
  await new Promise((resolve) => {
    const request = qms.reset();
    request.callback = () => resolve(undefined);
  });
}
