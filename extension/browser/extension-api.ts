import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API. Under Manifest V3 both browsers answer with promises; a polyfill
 * would only cost time at every start of the worker. Listeners to messages answer through their
 * third argument, because Chromium knows no promise there.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onMessage
 */
export const extensionApi: Browser =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

/** False once the extension was updated or removed and this script was left behind in its page. */
export function isExtensionAlive(): boolean {
  return extensionApi.runtime?.id !== undefined;
}
