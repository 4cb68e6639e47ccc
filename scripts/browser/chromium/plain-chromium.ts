import { type Browser, launch } from 'puppeteer-core';
import { cleanUpOnExit } from '../../command-line/clean-up-on-exit.ts';
import { findBrowser } from '../find-browser.ts';
import { killProcessTree } from '../process-tree.ts';

/**
 * Starts Chromium without an extension, for pages from 127.0.0.1 only. The caller closes it. Throws
 * if Chromium is not installed.
 */
export async function openPlainChromium(): Promise<Browser> {
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    // As root, Chromium does not start with its sandbox. It opens only local pages here.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const cancelCleanUp = cleanUpOnExit(() => {
    const { pid } = browser.process() ?? {};
    if (pid !== undefined) killProcessTree(pid);
  });
  browser.on('disconnected', cancelCleanUp);
  return browser;
}
