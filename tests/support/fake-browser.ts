import { fakeBrowser } from 'wxt/testing/fake-browser';

// wxt/browser takes the native API of the browser, which Node does not have.
Reflect.set(globalThis, 'browser', fakeBrowser);
