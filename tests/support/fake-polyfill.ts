import { fakeBrowser } from 'wxt/testing/fake-browser';

// The polyfill's only export is its default one.
// biome-ignore lint/style/noDefaultExport: it stands in for a module with a default export
export default fakeBrowser;
