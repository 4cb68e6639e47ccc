import { type Browser, launch } from 'puppeteer-core';
import { cleanUpOnExit } from '../../command-line/clean-up-on-exit.ts';
import { findBrowser } from '../find-browser.ts';
import { killProcessTree } from '../process-tree.ts';

/** Starts a Chromium without extension, for pages of this machine; the caller closes it. */
export async function openPlainChromium(): Promise<Browser> {
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    // Chromium refuses to run as root with its sandbox; it sees nothing but our own pages here.
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
