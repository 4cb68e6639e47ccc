import { createServer, type WxtDevServer } from 'wxt';
import type { BrowserName } from '../browser/find-browser.ts';
import { projectRoot } from '../command-line/run-program.ts';
import { targets } from '../steps/build-extension.ts';

/** The browser that shows the extension while it is being changed. */
export interface DevBrowser {
  /** Opens it with the unpacked extension in this folder. */
  open(extensionDir: string): Promise<void>;
  /** Closes it; no error where it is closed already. */
  close(): Promise<void>;
}

/**
 * Returns WXT's dev server for one browser. Its `start()` builds the extension, opens the browser,
 * and brings each change into it; a change of wxt.config.ts or of a module opens the browser anew.
 * https://wxt.dev/guide/essentials/config/browser-startup
 */
export function serveExtension(name: BrowserName, browser: DevBrowser): Promise<WxtDevServer> {
  return createServer({
    root: projectRoot,
    browser: targets[name],
    manifestVersion: 3,
    hooks: {
      // WXT would open a browser with web-ext, if that were installed. Ours has the mock network.
      'config:resolved'({ config }) {
        config.runner = {
          canOpen: () => true,
          openBrowser: () => browser.open(config.outDir),
          closeBrowser: () => browser.close(),
        };
      },
    },
  });
}
