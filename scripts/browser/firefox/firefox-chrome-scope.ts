/**
 * Types of the parts of Firefox's browser window ("chrome") that the test harness uses. Functions for
 * that window are sent as text and find these as globals, so they must not refer to anything else
 * outside of them.
 */

export interface ChromeActor {
  executeScript(script: string, args: unknown[], options: object): Promise<string>;
  dispatchEvent(name: string, details: object): Promise<void>;
}

export interface ChromeWindowGlobal {
  readonly innerWindowId: number;
  readonly isInitialDocument: boolean;
  readonly documentURI: { readonly spec: string };
  getActor(name: 'MarionetteCommands'): ChromeActor;
  drawSnapshot(
    rect: undefined,
    scale: number,
    background: string,
    resetScroll: boolean,
  ): Promise<ImageBitmap>;
}

export interface ChromeBrowsingContext {
  readonly browserId: number;
  readonly currentWindowGlobal: ChromeWindowGlobal | null;
  readonly topChromeWindow: ChromeWindow;
  readonly embedderElement: ChromeBrowserElement;
  readonly top: ChromeBrowsingContext;
  mediumOverride: string;
}

export interface ChromeBrowserElement extends HTMLElement {
  readonly browserId: number;
  readonly browsingContext: ChromeBrowsingContext;
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly currentURI: { readonly spec: string };
  fixupAndLoadURIString(url: string, options: object): void;
  goBack(requireUserInteraction: boolean): void;
  goForward(requireUserInteraction: boolean): void;
  reload(): void;
}

export interface ChromeMenu extends HTMLElement {
  activateItem(item: Element): void;
}

export interface ChromeTab {
  readonly linkedBrowser: ChromeBrowserElement;
}

export interface ChromeWindow extends Window {
  readonly browsingContext: ChromeBrowsingContext;
  readonly gBrowser: {
    selectedTab: ChromeTab;
    readonly tabs: Iterable<ChromeTab>;
    addTab(url: string, options: object): ChromeTab;
    removeTab(tab: ChromeTab): void;
    getTabForBrowser(element: ChromeBrowserElement): ChromeTab;
  };
  readonly SidebarController: { hide(): void };
  counterpointHiddenPage?: ChromeBrowserElement;
}

export interface ChromeExtension {
  readonly id: string;
  readonly principal: object;
  readonly manifest: { readonly host_permissions: readonly string[] };
  readonly backgroundState: string;
  readonly views: Iterable<{
    readonly viewType: string;
    readonly xulBrowser: ChromeBrowserElement;
  }>;
  terminateBackground(options: object): Promise<void>;
  emit(event: string, ...details: unknown[]): Promise<unknown>;
}

declare global {
  const ChromeUtils: {
    // biome-ignore lint/suspicious/noExplicitAny: callers give types to the parts that they use
    importESModule(url: string): any;
  };
  const BrowsingContext: { getCurrentTopByBrowserId(id: number): ChromeBrowsingContext | null };
  const WebExtensionPolicy: {
    getByID(id: string): {
      readonly extension: ChromeExtension;
      readonly mozExtensionHostname: string;
      getURL(path: string): string;
    };
  };
  const Services: {
    readonly locale: { availableLocales: string[]; requestedLocales: string[] };
    readonly scriptSecurityManager: { getSystemPrincipal(): object };
    readonly prefs: {
      setBoolPref(name: string, value: boolean): void;
      setIntPref(name: string, value: number): void;
    };
    readonly qms: { reset(): { callback: () => void } };
  };
}
