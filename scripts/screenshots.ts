import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlainChromium } from './browser/chromium/plain-chromium.ts';
import { finishAnimations } from './browser/finish-animations.ts';
import { openMockNetwork } from './browser/mock-network.ts';
import { openCard } from './browser/open-card.ts';
import { openTestBrowser } from './browser/open-test-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { runCommand } from './command-line/run-command.ts';
import { projectRoot } from './command-line/run-program.ts';
import { mockAddresses } from './mock-web/addresses.ts';
import { mockArticlePage } from './mock-web/mock-article-page.ts';
import { buildExtension, builtExtension } from './steps/build-extension.ts';

/** The size that the stores require. https://developer.chrome.com/docs/webstore/images#screenshots */
const size = { width: 1280, height: 800 };

const popupWidth = 380;

const outputFolder = join(projectRoot, 'docs/pictures');

await runCommand('npm run screenshots', async () => {
  await buildExtension('chromium');
  await mkdir(outputFolder, { recursive: true });
  const tempFolder = await mkdtemp(join(tmpdir(), 'counterpoint-pictures-'));
  const net = await openMockNetwork(({ url }) => mockArticlePage(url));
  const extensionDir = builtExtension('chromium');
  const browser = await openTestBrowser('chromium', { extensionDir, net });
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme);
      await takeScreenshots(browser, scheme, tempFolder);
    }
  } finally {
    await browser.close();
    await net.close();
    await rm(tempFolder, { recursive: true });
  }
});

async function takeScreenshots(
  browser: TestBrowser,
  scheme: string,
  tempFolder: string,
): Promise<void> {
  const outputPath = (name: string) => join(outputFolder, `${name}-${scheme}.png`);
  const pageImage = join(tempFolder, 'page.png');
  const popupImage = join(tempFolder, 'popup.png');
  const article = await browser.openTab(mockAddresses.article);
  await article.setViewport(size.width, size.height);
  await article.waitForCard();
  await article.evaluateInCard(finishAnimations);
  await article.screenshot(pageImage);

  // The popup opens in a tab: without a display, the popup's window does not resize to its content.
  const popup = await browser.openExtensionPage('popup.html');
  await popup.setViewport(popupWidth, size.height);
  await popup.type(mockAddresses.article);
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.piece') !== null);
  await popup.evaluate(clearField);
  await popup.setViewport(popupWidth, await popup.evaluate(() => document.body.offsetHeight));
  await popup.screenshot(popupImage);
  await popup.close();
  await overlayPopup(pageImage, popupImage, outputPath('popup'));

  await openCard(article);
  await article.evaluateInCard(finishAnimations);
  await article.screenshot(outputPath('card'));
  await article.close();

  const options = await browser.openExtensionPage('options.html');
  await options.setViewport(size.width, size.height);
  await options.waitFor(() => document.querySelector('.facts dd') !== null);
  await options.waitFor(() => document.querySelector('.topic-list') !== null);
  await options.screenshot(outputPath('options'));
  await options.close();
}

/** Runs in the popup: with an empty field, the result looks like that for the current tab. */
function clearField(): void {
  const field = document.querySelector('input');
  if (field === null) return;
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Draws the popup over the page where the toolbar button opens it. Takes and writes PNG paths. */
async function overlayPopup(pageImage: string, popupImage: string, out: string): Promise<void> {
  const toDataUrl = async (path: string) =>
    `data:image/png;base64,${(await readFile(path)).toString('base64')}`;
  const chromium = await openPlainChromium();
  try {
    const composed = await chromium.newPage();
    await composed.setViewport(size);
    await composed.setContent(
      `<body style="margin:0;background:url(${await toDataUrl(pageImage)})">
        <img src="${await toDataUrl(popupImage)}" style="position:absolute;inset:8px 24px auto auto;border-radius:8px;box-shadow:0 2px 24px rgb(0 0 0/45%)">`,
    );
    await composed.screenshot({ path: out as `${string}.png` });
  } finally {
    await chromium.close();
  }
}
