import { parseArgs } from 'node:util';
import { hasDisplay } from '../browser/has-display.ts';
import { openMockNetwork } from '../browser/mock-network.ts';
import { openTestBrowser } from '../browser/open-test-browser.ts';
import type { TestBrowser } from '../browser/test-browser.ts';
import { runCommand, UsageError } from '../command-line/run-command.ts';
import { mockAddresses } from '../mock-web/addresses.ts';
import { mockArticlePage } from '../mock-web/mock-article-page.ts';
import { installBrowsers } from '../steps/install-browsers.ts';
import { serveExtension } from './serve-extension.ts';

/**
 * Opens the extension in a browser with a fresh profile, and reloads what changes. Ctrl+C ends it:
 * what it started registers its own end (clean-up-on-exit.ts).
 */
await runCommand('npm run dev [-- --browser chromium|firefox]', async () => {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
  const name = values.browser;
  if (name !== 'chromium' && name !== 'firefox')
    throw new UsageError(`--browser: ${name} is neither chromium nor firefox`);
  await installBrowsers(name);

  const net = await openMockNetwork(({ url }) => mockArticlePage(url));
  const headless = !hasDisplay();
  let browser: TestBrowser | undefined;
  const server = await serveExtension(name, {
    async open(extensionDir) {
      browser = await openTestBrowser(name, { extensionDir, net, headless, isDevelopment: true });
      await browser.openTab(mockAddresses.article);
      const version = `${browser.version}${headless ? ', headless' : ''}`;
      console.log(`\nA mock copy of the article, in ${name} (${version}):`);
      console.log(`  ${mockAddresses.article}`);
      console.log(`The options:\n  ${browser.extensionUrl}options.html`);
      console.log('What you change is reloaded. Ctrl+C ends it.\n');
    },
    async close() {
      await browser?.close();
      browser = undefined;
    },
  });
  try {
    await server.start();
  } catch (error) {
    await server.stop();
    await net.close();
    throw error;
  }
});
