import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlainChromium } from './browser/chromium/plain-chromium.ts';
import { runCommand } from './command-line/run-command.ts';
import { projectRoot } from './command-line/run-program.ts';

/**
 * Width of the drawing in each icon, by the icon's width, in pixels. The drawing is made on a grid of
 * 16 pixels, so its width is a multiple of 16. The largest icon has the padding that stores require.
 * https://developer.chrome.com/docs/webstore/images#icons
 */
const drawnPixels = { 16: 16, 32: 32, 48: 48, 128: 96 };

await runCommand('npm run icons', async () => {
  const drawing = await readFile(join(projectRoot, 'assets/icon.svg'), 'utf8');
  const source = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  const browser = await openPlainChromium();
  try {
    const page = await browser.newPage();
    for (const [size, drawn] of Object.entries(drawnPixels)) {
      const pixels = Number(size);
      await page.setViewport({ width: pixels, height: pixels });
      const margin = (pixels - drawn) / 2;
      await page.setContent(
        `<body style="margin:${margin}px"><img src="${source}" width="${drawn}" height="${drawn}" style="display:block">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(join(projectRoot, `public/icon/${size}.png`), png);
    }
  } finally {
    await browser.close();
  }
});
