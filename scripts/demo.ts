import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { finishAnimations } from './browser/finish-animations.ts';
import { hasDisplay } from './browser/has-display.ts';
import { openMockNetwork } from './browser/mock-network.ts';
import { openCard } from './browser/open-card.ts';
import { openTestBrowser } from './browser/open-test-browser.ts';
import type { TestBrowser, TestTab } from './browser/test-browser.ts';
import { runCommand, UsageError } from './command-line/run-command.ts';
import { projectRoot } from './command-line/run-program.ts';
import { mockAddresses } from './mock-web/addresses.ts';
import { mockArticlePage } from './mock-web/mock-article-page.ts';
import { buildExtension, builtExtension } from './steps/build-extension.ts';
import { installBrowsers } from './steps/install-browsers.ts';

const usage = 'npm run demo [-- --browser chromium|firefox] [--out <dir>]';

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      out: { type: 'string', default: join(projectRoot, '.artifacts/demo') },
    },
  });
  const name = values.browser;
  if (name !== 'chromium' && name !== 'firefox')
    throw new UsageError(`--browser: ${name} is neither chromium nor firefox`);
  await installBrowsers(name);
  await buildExtension(name);
  await mkdir(values.out, { recursive: true });

  const net = await openMockNetwork(({ url }) => mockArticlePage(url));
  const headless = !hasDisplay();
  const browser = await openTestBrowser(name, {
    extensionDir: builtExtension(name),
    net,
    headless,
  });
  try {
    await showFeatures(browser, values.out);
    if (!headless && process.stdout.isTTY) {
      console.log('\nThe browser stays open for you to try it. Press Ctrl+C to close it.');
      await once(process, 'SIGINT');
    }
  } finally {
    await browser.close();
    await net.close();
  }
});

/** Prints the card's texts, and writes screenshots of pill, card, popup and options. */
async function showFeatures(browser: TestBrowser, out: string): Promise<void> {
  const saveScreenshot = async (tab: TestTab, name: string) => {
    const file = join(out, `${name}.png`);
    await tab.screenshot(file);
    console.log(`screenshot: ${relative(process.cwd(), file)}`);
  };
  const article = await browser.openTab(mockAddresses.article);
  await article.setViewport(1280, 800);
  await article.waitForCard();
  await article.evaluateInCard(finishAnimations);
  await saveScreenshot(article, 'pill');
  await openCard(article);
  await article.evaluateInCard(finishAnimations);
  console.log(`\nThe card on ${mockAddresses.article}`);
  for (const [label, text] of Object.entries((await article.evaluateInCard(readCard)) ?? {})) {
    console.log(`  ${label}: ${text}`);
  }
  console.log(`  badge: ${await browser.readBadge(article)}\n`);
  await saveScreenshot(article, 'card');

  const popup = await browser.openPopup();
  await popup.waitFor(() => document.querySelector('.piece') !== null);
  await saveScreenshot(popup, 'popup');
  await popup.close();
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor(() => document.querySelector('input[type=checkbox]') !== null);
  await saveScreenshot(options, 'options');
}

/** Runs in the card. */
function readCard(root: ShadowRoot): Record<string, string> {
  const readVisibleText = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent?.trim();
  };
  const read = (selector: string) =>
    [...root.querySelectorAll(selector)].map(readVisibleText).join(', ');
  return {
    title: read('.article .title'),
    from: read('.article .source'),
    topics: read('.topic'),
    quality: read('.article .quality'),
    counterpoint: read('.piece .title'),
    'counterpoint from': read('.piece .source'),
    'counterpoint quality': read('.piece .quality'),
    why: read('.reason'),
  };
}
