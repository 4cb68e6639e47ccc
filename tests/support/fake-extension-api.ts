import { fakeBrowser } from 'wxt/testing/fake-browser';

// utils/extension-api.ts takes the browser's own, which Node has not.
Reflect.set(globalThis, 'browser', fakeBrowser);
