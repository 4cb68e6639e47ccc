import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, without the polyfill: for scripts that run in pages, where every
 * byte counts. Under Manifest V3 both browsers answer with promises.
 */
export const extensionApi: Browser =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

/** False once the extension was updated or removed and this script was left behind in its page. */
export function isExtensionAlive(): boolean {
  return extensionApi.runtime?.id !== undefined;
}
