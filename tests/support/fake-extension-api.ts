import { fakeBrowser } from 'wxt/testing/fake-browser';

// extension/browser/extension-api.ts takes the browser's own, which Node has not.
Reflect.set(globalThis, 'browser', fakeBrowser);
