import { browser } from '@wxt-dev/browser';

/** Returns false once the extension was updated or removed and left this script behind in its page. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
