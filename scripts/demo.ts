import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { entriesOf } from '../core/index/bucket.ts';
import { findPage } from '../core/index/find-page.ts';
import { canonicalUrl } from '../core/url/canonical-url.ts';
import { finishAnimations } from './browser/finish-animations.ts';
import { hasDisplay } from './browser/has-display.ts';
import { openMockNetwork } from './browser/mock-network.ts';
import { openCard } from './browser/open-card.ts';
import { openTestBrowser } from './browser/open-test-browser.ts';
import type { TestBrowser, TestTab } from './browser/test-browser.ts';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';
import { projectRoot } from './command-line/run-program.ts';
import { openIndexDirectory } from './index-directory/open-index-directory.ts';
import { mockAddresses } from './mock-web/addresses.ts';
import { mockArticlePage } from './mock-web/mock-article-page.ts';
import { mockPageWithTitle } from './mock-web/mock-page-with-title.ts';
import { buildExtension, builtExtension } from './steps/build-extension.ts';
import { installBrowsers } from './steps/install-browsers.ts';

const usage =
  'npm run demo [-- --browser chromium|firefox] [--data <folder> [--article <address>]] [--out <dir>]';

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      data: { type: 'string' },
      article: { type: 'string' },
      out: { type: 'string', default: join(projectRoot, '.artifacts/demo') },
    },
  });
  const name = values.browser;
  if (name !== 'chromium' && name !== 'firefox')
    throw new UsageError(`--browser: ${name} is neither chromium nor firefox`);
  const { data } = values;
  if (data === undefined && values.article !== undefined) {
    throw new UsageError('--article: needs --data, the folder that has the article');
  }
  await installBrowsers(name);
  // The package of the project's own articles stays as it is.
  const build = data === undefined ? {} : { data, out: join(projectRoot, '.artifacts/demo-build') };
  await buildExtension(name, build);
  await mkdir(values.out, { recursive: true });

  const extensionDir = builtExtension(name, build.out);
  const article =
    data === undefined
      ? { address: mockAddresses.article }
      : await findArticle(join(extensionDir, 'index'), values.article);
  const net = await openMockNetwork(({ url }) => mockPageOf(url, article));
  const headless = !hasDisplay();
  const browser = await openTestBrowser(name, { extensionDir, net, headless });
  try {
    await showFeatures(browser, article.address, values.out);
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
async function showFeatures(browser: TestBrowser, address: string, out: string): Promise<void> {
  const saveScreenshot = async (tab: TestTab, name: string) => {
    const file = join(out, `${name}.png`);
    await tab.screenshot(file);
    console.log(`screenshot: ${relative(process.cwd(), file)}`);
  };
  const article = await browser.openTab(address);
  await article.setViewport(1280, 800);
  await article.waitForCard();
  await article.evaluateInCard(finishAnimations);
  await saveScreenshot(article, 'pill');
  await openCard(article);
  await article.evaluateInCard(finishAnimations);
  console.log(`\nThe card on ${address}`);
  for (const [label, text] of Object.entries((await article.evaluateInCard(readCard)) ?? {})) {
    console.log(`  ${label}: ${text}`);
  }
  console.log(`  badge: ${await browser.readBadge(article)}\n`);
  await saveScreenshot(article, 'card');

  const popup = await browser.openPopup();
  await popup.waitFor(() => document.querySelector('.article') !== null);
  await saveScreenshot(popup, 'popup');
  await popup.close();
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor(() => document.querySelector('input[type=checkbox]') !== null);
  await saveScreenshot(options, 'options');
}

/** An article of the index to show; without a title, the one that the mock web has. */
interface ShownArticle {
  address: string;
  title?: string;
}

/**
 * Finds an article in an index: the one at an address, or else one with as many linked pieces as any
 * in its bucket. Throws an InputError if there is none at the address.
 */
async function findArticle(directory: string, address?: string): Promise<ShownArticle> {
  const reader = await openIndexDirectory(directory);
  if (address !== undefined) {
    const match = await findPage(reader, { address, declared: [] });
    if (match !== undefined) return { address, title: match.entry.article.title };
    throw new InputError([`--article: ${address}: is not in the index`]);
  }
  const entries = entriesOf(await reader.readBucket(0));
  const [most] = entries.sort((a, b) => b.linked.length - a.linked.length);
  if (most === undefined) throw new InputError([`--data: ${directory}: has no article`]);
  return { address: most.article.webUrl, title: most.article.title };
}

function mockPageOf(url: string, { address, title }: ShownArticle) {
  const isArticle = title !== undefined && canonicalUrl(url) === canonicalUrl(address);
  return isArticle ? mockPageWithTitle(title, address) : mockArticlePage(url);
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
