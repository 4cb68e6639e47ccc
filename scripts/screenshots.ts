import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlainChromium } from './browser/chromium/plain-chromium.ts';
import { finishAnimations } from './browser/finish-animations.ts';
import { openMockNetwork } from './browser/mock-network.ts';
import { openTestBrowser } from './browser/open-test-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { runCommand } from './command-line/run-command.ts';
import { projectRoot } from './command-line/run-program.ts';
import { mockAddresses } from './mock-web/addresses.ts';
import { mockArticlePage } from './mock-web/mock-article-page.ts';
import { buildExtension, builtExtension } from './steps/build-extension.ts';

/** What the stores ask for. https://developer.chrome.com/docs/webstore/images#screenshots */
const size = { width: 1280, height: 800 };

const popupWidth = 380;

const folder = join(projectRoot, 'docs/pictures');

await runCommand('npm run screenshots', async () => {
  await buildExtension('chromium');
  await mkdir(folder, { recursive: true });
  const parts = await mkdtemp(join(tmpdir(), 'counterpoint-pictures-'));
  const net = await openMockNetwork(({ url }) => mockArticlePage(url));
  const extensionDir = builtExtension('chromium');
  const browser = await openTestBrowser('chromium', { extensionDir, net });
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme);
      await takePictures(browser, scheme, parts);
    }
  } finally {
    await browser.close();
    await net.close();
    await rm(parts, { recursive: true });
  }
});

async function takePictures(browser: TestBrowser, scheme: string, parts: string): Promise<void> {
  const picture = (name: string) => join(folder, `${name}-${scheme}.png`);
  const article = await browser.openTab(mockAddresses.article);
  await article.setViewport(size.width, size.height);
  await article.waitForCard();
  await article.evaluateInCard(finishAnimations);
  await article.screenshot(join(parts, 'page.png'));

  // In a tab of its own: without a display, the window of a popup does not fit itself to it.
  const popup = await browser.openExtensionPage('popup.html');
  await popup.setViewport(popupWidth, size.height);
  await popup.type(mockAddresses.article);
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.piece') !== null);
  await popup.evaluate(emptyField);
  await popup.setViewport(popupWidth, await popup.evaluate(() => document.body.offsetHeight));
  await popup.screenshot(join(parts, 'popup.png'));
  await popup.close();
  await layOver(join(parts, 'page.png'), join(parts, 'popup.png'), picture('popup'));

  await article.clickInCard('.pill-open');
  await article.evaluateInCard(finishAnimations);
  await article.screenshot(picture('card'));
  await article.close();

  const options = await browser.openExtensionPage('options.html');
  await options.setViewport(size.width, size.height);
  await options.waitFor(() => document.querySelector('.facts dd') !== null);
  await options.waitFor(() => document.querySelector('.topic-list') !== null);
  await options.screenshot(picture('options'));
  await options.close();
}

/** Runs in the popup: it shows the page that was looked up as it shows that of a tab. */
function emptyField(): void {
  const field = document.querySelector('input');
  if (field === null) return;
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts the popup where the toolbar button opens it; the browser pictures each by itself. */
async function layOver(page: string, popup: string, out: string): Promise<void> {
  const source = async (path: string) =>
    `data:image/png;base64,${(await readFile(path)).toString('base64')}`;
  const chromium = await openPlainChromium();
  try {
    const composed = await chromium.newPage();
    await composed.setViewport(size);
    await composed.setContent(
      `<body style="margin:0;background:url(${await source(page)})">
        <img src="${await source(popup)}" style="position:absolute;inset:8px 24px auto auto;border-radius:8px;box-shadow:0 2px 24px rgb(0 0 0/45%)">`,
    );
    await composed.screenshot({ path: out as `${string}.png` });
  } finally {
    await chromium.close();
  }
}
