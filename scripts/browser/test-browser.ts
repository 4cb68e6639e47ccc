import type { AxeViolation } from './axe-checks.ts';
import type { MouseAction, Point } from './element-middle.ts';
import type { BrowserName } from './find-browser.ts';
import type { MockNetwork } from './mock-network.ts';

/**
 * A page in a driven browser: a tab, an extension page or the popup.
 * Functions given to it are sent as text: they see their arguments and the page, no closure.
 * Arguments and results travel as JSON.
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
  /** Runs a function among the page's own scripts. */
  evaluate<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Runs a function with the card's closed shadow root; `undefined` when there is no card. */
  evaluateInCard<Args extends unknown[], T>(
    fn: (root: ShadowRoot, ...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T | undefined>;
  /** Rejects when no card appears in time (10 s unless told). */
  waitForCard(timeoutMs?: number): Promise<void>;
  /** Rejects when a card is still there after the time (10 s unless told). */
  waitForNoCard(timeoutMs?: number): Promise<void>;
  /** Polls a function in the page until it answers something truthy, and returns that. */
  waitFor<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Presses the left button in the middle of the element (a trusted event). */
  click(selector: string): Promise<void>;
  clickInCard(selector: string): Promise<void>;
  /** Moves the mouse, presses or lets go its left button, at a place in the viewport (trusted). */
  mouse(action: MouseAction, point: Point): Promise<void>;
  /** Presses a key by its DOM name ('Enter', 'Tab', 'a'), with modifiers before it: 'Shift+Tab'. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** What the page's style sheets are told that it is shown on. */
  setMedium(medium: 'screen' | 'print'): Promise<void>;
  /** Writes a PNG of what is visible. */
  screenshot(path: string): Promise<void>;
  /** Uncaught errors, unhandled rejections and console errors since the tab was opened. */
  pageErrors(): Promise<string[]>;
  /** Accessibility violations of the document, the card not included. */
  runAxe(): Promise<AxeViolation[]>;
  /** Accessibility violations in the card; an error when there is no card. */
  runAxeInCard(): Promise<AxeViolation[]>;
}

/** A real browser with the extension in it, whose only network is the stand-in net. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** The extension's origin with a slash at the end. */
  readonly extensionUrl: string;
  /** Opens an address in a new foreground tab and resolves after its load event. */
  openTab(url: string): Promise<TestTab>;
  /** Opens one of the extension's pages ('options.html') in a new foreground tab. */
  openExtensionPage(path: string): Promise<TestTab>;
  /** Closes all tabs that are at this page of the extension, and tells how many there were. */
  closeExtensionPages(path: string): Promise<number>;
  /** Presses the toolbar button on the active tab and returns the popup, loaded. */
  openPopup(): Promise<TestTab>;
  /** Waits until the popup is open and loaded, however it was opened, and returns it. */
  findPopup(): Promise<TestTab>;
  /** Waits until the side panel of the active tab's window is open and loaded, and returns it. */
  findPanel(): Promise<TestTab>;
  /**
   * Chooses an item of the extension's in the menu of a link on the active tab, or of an element's
   * words, which are selected for it. Chromium's worker is told that somebody did, without a
   * reader's gesture: its menus cannot be reached.
   */
  chooseMenuItem(id: string, selector: string): Promise<void>;
  /** Enters a text behind the extension's keyword in the address bar; in Chromium as above. */
  enterInAddressBar(text: string): Promise<void>;
  /**
   * Presses the keys of one of the extension's commands on the active tab: Firefox's own element of
   * them, in Chromium as above.
   */
  pressShortcut(command: string): Promise<void>;
  /** Opens an address in a new window of its own; closing the tab closes the window. */
  openWindow(url: string): Promise<TestTab>;
  /** Opens an address in a private window. */
  openPrivateTab(url: string): Promise<TestTab>;
  /** The text on the toolbar button for that tab, as the browser holds it. */
  readBadge(tab: TestTab): Promise<string>;
  /** The browser's number of that tab, as browser.tabs has it. */
  readTabId(tab: TestTab): Promise<number>;
  /** Whether the extension's background is running. Does not wake it. */
  isWorkerRunning(): Promise<boolean>;
  /** Ends the extension's background; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Runs a function in the running background; rejects when it sleeps. */
  evaluateInWorker<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /**
   * Runs a function with the extension's `browser.*` in a hidden page of its origin that has no
   * script of its own, so the background neither wakes nor changes.
   */
  evaluateInExtension<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /**
   * Puts another build of the extension, or the same one again, into the place of the running one,
   * as an update does: pages that are open keep what the old one left there, and what it stored
   * stays. In Chromium the other build needs the same `key` in its manifest.
   */
  updateExtension(extensionDir?: string): Promise<void>;
  /** Removes the extension as a reader would; no question to it is answered any more. */
  removeExtension(): Promise<void>;
  /** Takes the hosts of its manifest away from the extension, or gives them back, as a reader may. */
  setSiteAccess(isGiven: boolean): Promise<void>;
  /** How much the extension may store, as on a disk that is nearly full; `undefined` ends that. */
  limitStorage(bytes: number | undefined): Promise<void>;
  /** What pages are told by prefers-color-scheme, those already open included. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the browser in order; a temporary profile is removed. */
  close(): Promise<void>;
  /** SIGKILLs the whole process tree at once, as a crash or a power cut would. */
  kill(): Promise<void>;
}

export interface TestBrowserOptions {
  /** The built, unpacked extension. */
  readonly extensionDir: string;
  readonly net: MockNetwork;
  /** Kept between runs when given; otherwise a temporary one, removed at the end. */
  readonly profileDir?: string;
  /** True unless told. */
  readonly headless?: boolean;
  /**
   * Lets the extension ask servers on this machine and reload itself, as WXT's dev server wants it
   * to; false unless told.
   */
  readonly isDevelopment?: boolean;
  /**
   * The browser's language, en-US unless told. Chromium takes those only whose words it came with;
   * Debian has these in the package chromium-l10n.
   */
  readonly language?: string;
  /** Leaves the page open that the extension opens once it is installed; false unless told. */
  readonly keepsFirstPage?: boolean;
}
