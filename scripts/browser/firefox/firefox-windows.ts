import type { ChromeBrowsingContext, ChromeTab, ChromeWindow } from './firefox-chrome-scope.ts';

// These functions are sent as text to Firefox's browser window and run there.

/** Sets prefers-color-scheme for all pages, open and future. */
export function setColorScheme(isDark: boolean): void {
  const pages = 'layout.css.prefers-color-scheme.content-override';
  Services.prefs.setIntPref(pages, isDark ? 0 : 1);
  // The popup follows the theme of the toolbar, not the override for pages.
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', isDark ? 1 : 0);
}

/** Sets the browser's language. Firefox's own texts stay English if it has no others installed. */
export function setLanguage(language: string): void {
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
}

/** Opens a blank foreground tab, in the first window or a new one, and returns its browser id. */
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

/** Closes a tab, if it is still open. */
export function closeTab(browserId: number): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (context === null) return;
  const { gBrowser } = context.topChromeWindow;
  gBrowser.removeTab(gBrowser.getTabForBrowser(context.embedderElement));
}

/** Closes all tabs at an address in the first window, and returns their number. */
export function closeTabsAt(url: string): number {
  const { gBrowser } = window as unknown as ChromeWindow;
  const found = [...gBrowser.tabs].filter((tab) => tab.linkedBrowser.currentURI.spec === url);
  for (const tab of found) gBrowser.removeTab(tab);
  return found.length;
}

/** Hides the popup's panel, and resolves when its page is closed. */
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

/** Hides the sidebar that contains the page with this browser id. */
export function closeSidebar(browserId: number): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  context?.topChromeWindow.SidebarController.hide();
}

/**
 * Limits the storage of all sites and extensions together; `undefined` lifts the limit. The storage
 * is reset, that is closed and opened again, so that the limit takes effect.
 */
export async function limitStorage(bytes: number | undefined): Promise<void> {
  const { prefs, qms } = Services;
  // Lifting means a limit of 1 GB: Firefox computes its own limit only when it starts.
  const limitKb = Math.ceil((bytes ?? 1e9) / 1024);
  prefs.setBoolPref('dom.quotaManager.testing', true);
  prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', limitKb);
  await new Promise((resolve) => {
    const request = qms.reset();
    request.callback = () => resolve(undefined);
  });
}
