import type { AxeViolation } from './axe-checks.ts';
import type { MouseAction, Point } from './element-middle.ts';
import type { BrowserName } from './find-browser.ts';
import type { MockNetwork } from './mock-network.ts';

/**
 * A page in an automated browser: a tab, a page of the extension or the popup.
 * Functions for the page are sent as text, so they can use their arguments and the page's globals,
 * but no variables from outside. Arguments and results must be JSON values.
 */
export interface TestTab {
  /** Loads an address in this tab and resolves after its load event. */
  navigate(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  /** Closes the tab; on a popup, closes the popup. */
  close(): Promise<void>;
  url(): Promise<string>;
  /** Runs a function in the page's own world, that of its scripts. */
  evaluate<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Runs a function with the card's closed shadow root. Returns `undefined` if there is no card. */
  evaluateInCard<Args extends unknown[], T>(
    fn: (root: ShadowRoot, ...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T | undefined>;
  /** Rejects if no card appears in time, by default within 10 s. */
  waitForCard(timeoutMs?: number): Promise<void>;
  /** Rejects if a card is still there after the time, by default 10 s. */
  waitForNoCard(timeoutMs?: number): Promise<void>;
  /** Polls a function in the page until its result is truthy, and returns that result. */
  waitFor<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Clicks the middle of an element with the left button. The events are trusted. */
  click(selector: string): Promise<void>;
  clickInCard(selector: string): Promise<void>;
  /** Moves the mouse, or presses or releases its left button, at a point. The events are trusted. */
  mouse(action: MouseAction, point: Point): Promise<void>;
  /** Presses a key by its DOM name ('Enter', 'Tab', 'a'), with modifiers before it: 'Shift+Tab'. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Emulates a CSS media type. */
  setMedium(medium: 'screen' | 'print'): Promise<void>;
  /** Writes a PNG of the visible part of the page. */
  screenshot(path: string): Promise<void>;
  /** Uncaught errors, unhandled rejections and console errors since the tab was opened. */
  pageErrors(): Promise<string[]>;
  /** Returns the accessibility violations of the document without the card. */
  runAxe(): Promise<AxeViolation[]>;
  /** Returns the accessibility violations of the card. Rejects if there is no card. */
  runAxeInCard(): Promise<AxeViolation[]>;
}

/** A real browser with the extension, whose only network is the mock network. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** The extension's origin with a trailing slash. */
  readonly extensionUrl: string;
  /** Opens an address in a new foreground tab and resolves after its load event. */
  openTab(url: string): Promise<TestTab>;
  /** Opens one of the extension's pages ('options.html') in a new foreground tab. */
  openExtensionPage(path: string): Promise<TestTab>;
  /** Closes all tabs with this page of the extension, and returns their number. */
  closeExtensionPages(path: string): Promise<number>;
  /** Clicks the toolbar button on the active tab, and returns the popup once it is loaded. */
  openPopup(): Promise<TestTab>;
  /** Waits until a popup is open and loaded, however it was opened, and returns it. */
  findPopup(): Promise<TestTab>;
  /** Waits until the side panel of the active tab's window is open and loaded, and returns it. */
  findPanel(): Promise<TestTab>;
  /**
   * Chooses an item of the extension in the context menu of a link on the active tab, or of an
   * element's text, which is selected first. Chromium's menus cannot be automated: there the event
   * is dispatched in the worker, without a user gesture.
   */
  chooseMenuItem(id: string, selector: string): Promise<void>;
  /**
   * Enters a text after the extension's keyword in the address bar. In Chromium the event is
   * dispatched in the worker.
   */
  enterInAddressBar(text: string): Promise<void>;
  /**
   * Triggers the keyboard shortcut of a command of the extension on the active tab: in Firefox its
   * key element, in Chromium the event in the worker.
   */
  pressShortcut(command: string): Promise<void>;
  /** Opens an address in a new window; closing the tab closes the window. */
  openWindow(url: string): Promise<TestTab>;
  /** Opens an address in a private window. */
  openPrivateTab(url: string): Promise<TestTab>;
  /** Returns the badge text of the toolbar button for a tab. */
  readBadge(tab: TestTab): Promise<string>;
  /** Returns the tab's id in browser.tabs. */
  readTabId(tab: TestTab): Promise<number>;
  /** Returns whether the extension's background is running, without starting it. */
  isWorkerRunning(): Promise<boolean>;
  /** Stops the extension's background; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Runs a function in the running background. Rejects if the background is not running. */
  evaluateInWorker<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /**
   * Runs a function with the extension's `browser.*` in a hidden page of its origin. The page has no
   * script of its own, and does not start the background.
   */
  evaluateInExtension<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /**
   * Replaces the running extension with another build, by default the same one, as an update does:
   * open pages keep the content scripts of the old build, and the storage stays. In Chromium the
   * other build needs the same `key` in its manifest.
   */
  updateExtension(extensionDir?: string): Promise<void>;
  /** Uninstalls the extension; it answers no messages any more. */
  removeExtension(): Promise<void>;
  /** Withdraws or restores the host permissions of the extension's manifest, as a reader can. */
  setSiteAccess(isGiven: boolean): Promise<void>;
  /** Limits the extension's storage, as on a disk that is nearly full; `undefined` lifts the limit. */
  limitStorage(bytes: number | undefined): Promise<void>;
  /** Sets prefers-color-scheme for all pages, including those already open. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Closes the browser normally, and removes a temporary profile. */
  close(): Promise<void>;
  /** Kills the whole process tree (SIGKILL), as a crash or a power cut would. */
  kill(): Promise<void>;
}

export interface TestBrowserOptions {
  /** Folder of the built, unpacked extension. */
  readonly extensionDir: string;
  readonly net: MockNetwork;
  /** A profile that is kept. By default a temporary one, removed when the browser closes. */
  readonly profileDir?: string;
  /** Default: true. */
  readonly headless?: boolean;
  /**
   * Lets the extension connect to servers on this machine and reload itself, as WXT's dev server needs
   * it. Default: false.
   */
  readonly isDevelopment?: boolean;
  /**
   * The browser's language, by default en-US. Chromium accepts only the languages that it is
   * installed with; Debian has them in the package chromium-l10n.
   */
  readonly language?: string;
  /** Leaves the extension's welcome page open. Default: false. */
  readonly keepsFirstPage?: boolean;
}
