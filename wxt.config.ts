import { defineConfig } from 'wxt';
import { openCardCommand } from './core/commands.ts';

/**
 * Firefox 147 is the first with the Navigation API, which the gate uses. Chromium has had it since
 * 102; 126 is the oldest version that is supported.
 * https://developer.mozilla.org/docs/Web/API/Navigation#browser_compatibility
 */
const minFirefoxVersion = '147.0';
const minChromiumVersion = '126';

/**
 * Returns the content security policy of worker and pages. It lets them connect to nothing but the
 * extension itself; pictures are the exception, which the reader can allow. In development, WXT's
 * server sends styles and announces changes; WXT itself adds the server to the scripts.
 */
function buildPolicy(isDevelopment: boolean): string {
  const server = isDevelopment ? ' http://localhost:*' : '';
  const socket = isDevelopment ? ' ws://localhost:*' : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'unsafe-inline'${server}`,
    `connect-src 'self'${server}${socket}`,
    "img-src 'self' https: http:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    // The dev server answers the extension's pages without a host permission, so that the manifest
    // has the same hosts in development.
    server: { cors: { origin: /^(?:chrome|moz)-extension:/ } },
    build: {
      // All supported browsers preload modules natively, and Vite's polyfill calls fetch.
      modulePreload: { polyfill: false },
      // Keeps styles as written; the default targets would rewrite light-dark() for older browsers.
      cssTarget: [
        `chrome${minChromiumVersion}`,
        `firefox${Number.parseInt(minFirefoxVersion, 10)}`,
      ],
    },
  }),
  // Everything that the build reads: Mozilla's reviewers build the package from it (docs/store.md).
  zip: {
    includeSources: [
      '{assets,components,core,data,entrypoints,locales,modules,public,scripts,extension}/**',
      '*.{json,md,ts}',
      '.nvmrc',
      'LICENSE',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // WXT adds sidePanel because of entrypoints/sidepanel, in Chromium only.
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    omnibox: { keyword: 'cp' },
    commands: {
      [openCardCommand]: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenCard__',
      },
    },
    content_security_policy: { extension_pages: buildPolicy(command === 'serve') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'counterpoint@counterpoint.example',
              strict_min_version: minFirefoxVersion,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: minChromiumVersion }),
  }),
});
