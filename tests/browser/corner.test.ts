import { expect, test } from 'vitest';
import type { Point } from '../../scripts/browser/element-middle.ts';
import { openCard } from '../../scripts/browser/open-card.ts';
import type { TestTab } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { mockArticlePage } from '../../scripts/mock-web/mock-article-page.ts';
import { type BrowserSuite, inBothBrowsers } from '../support/browser-suite.ts';

const { article } = mockAddresses;
const margin = 16;

/** How far the pill, or the card, is from each side of the window. */
async function readPlace(tab: TestTab) {
  const box = await tab.evaluateInCard((root) => {
    const { left, right, top, bottom } = (
      root.querySelector('.pill, .card') as Element
    ).getBoundingClientRect();
    return { left, right, top, bottom };
  });
  if (box === undefined) throw new Error('no card');
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return {
    left: Math.round(box.left),
    right: Math.round(width - box.right),
    top: Math.round(box.top),
    bottom: Math.round(height - box.bottom),
  };
}

/** The article with something of its own on it. */
async function openWith(suite: BrowserSuite, body: string, head = ''): Promise<TestTab> {
  const html = String(mockArticlePage(article)?.body);
  expect(html).toContain('</head>');
  suite.serve(
    article,
    html.replace('</head>', `${head}</head>`).replace(/<body[^>]*>/, `$&${body}`),
  );
  const tab = await suite.open(article);
  // The scroll bar of one window is not that of the other.
  await tab.setViewport(1_000, 700);
  await tab.waitForCard();
  return tab;
}

/** Presses the left button on something in the card and moves, without letting go. */
async function startDrag(tab: TestTab, selector: string, x: number, y: number): Promise<Point> {
  const at = await tab.evaluateInCard((root, name) => {
    const { left, top, width, height } = (
      root.querySelector(name) as Element
    ).getBoundingClientRect();
    return { x: left + width / 3, y: top + height / 2 };
  }, selector);
  if (at === undefined) throw new Error('no card');
  await tab.mouse('move', at);
  await tab.mouse('down', at);
  for (const part of [0.3, 0.7, 1]) {
    await tab.mouse('move', { x: at.x + part * x, y: at.y + part * y });
  }
  return { x: at.x + x, y: at.y + y };
}

async function drag(tab: TestTab, selector: string, x: number, y: number): Promise<void> {
  await tab.mouse('up', await startDrag(tab, selector, x, y));
}

const bar = (style: string) =>
  `<div id="bar" style="position:fixed;inset:auto 0 0 0;height:90px;background:#ccc;${style}">We value your cookies</div>`;

inBothBrowsers((suite) => {
  test.each([
    ['bottomRight', { right: margin, bottom: margin }],
    ['bottomLeft', { left: margin, bottom: margin }],
    ['topRight', { right: margin, top: margin }],
    ['topLeft', { left: margin, top: margin }],
  ] as const)('is in the corner %s, also in a right-to-left page', async (corner, place) => {
    await suite.set({ corner });
    const tab = await openWith(suite, '<script>document.documentElement.dir="rtl"</script>');
    expect(await readPlace(tab)).toMatchObject(place);
    await openCard(tab);
    expect(await readPlace(tab)).toMatchObject(place);
  });

  test('is dragged to another corner, stays there after a reload, and goes there in other tabs', async () => {
    const tab = await openWith(suite, '');
    const other = await suite.open(mockAddresses.counterpoint);
    await other.waitForCard();
    await tab.activate();
    await drag(tab, '.pill', -600, -500);
    expect(await readPlace(tab)).toMatchObject({ left: margin, top: margin });
    await expect.poll(() => suite.readSettings()).toMatchObject({ corner: 'topLeft' });
    expect(await tab.evaluateInCard((root) => root.querySelector('.card') !== null)).toBe(false);
    await expect.poll(() => readPlace(other)).toMatchObject({ left: margin, top: margin });
    await tab.reload();
    await tab.waitForCard();
    expect(await readPlace(tab)).toMatchObject({ left: margin, top: margin });
    await openCard(tab);
    expect(await readPlace(tab)).toMatchObject({ left: margin, top: margin });
    await drag(tab, '.card-header .name', 500, 20);
    expect(await readPlace(tab)).toMatchObject({ right: margin, top: margin });
    expect(await tab.pageErrors()).toEqual([]);
  });

  test('a short drag leaves it where it is, and the next press opens it', async () => {
    const tab = await openWith(suite, '');
    await drag(tab, '.pill', -60, -40);
    expect(await readPlace(tab)).toMatchObject({ right: margin, bottom: margin });
    expect(await suite.readSettings()).toEqual({});
    expect(await tab.evaluateInCard((root) => root.querySelector('.card') !== null)).toBe(false);
    await openCard(tab);
    expect(await tab.evaluateInCard((root) => root.querySelector('.card') !== null)).toBe(true);
  });

  test('Escape takes a drag back, and closes nothing', async () => {
    const tab = await openWith(suite, '');
    await openCard(tab);
    const end = await startDrag(tab, '.card-header .name', -600, -100);
    expect(await readPlace(tab)).toMatchObject({ right: margin + 600, bottom: margin + 100 });
    await tab.press('Escape');
    expect(await readPlace(tab)).toMatchObject({ right: margin, bottom: margin });
    await tab.mouse('up', end);
    expect(await readPlace(tab)).toMatchObject({ right: margin, bottom: margin });
    expect(await suite.readSettings()).toEqual({});
    await tab.press('Escape');
    expect(await tab.evaluateInCard((root) => root.querySelector('.card'))).toBe(null);
  });

  test('a drag leaves what is selected in the page', async () => {
    const tab = await openWith(suite, '');
    const select = () =>
      tab.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
        return String(getSelection());
      });
    const words = await select();
    expect(words).not.toBe('');
    await drag(tab, '.pill', -600, -100);
    expect(await readPlace(tab)).toMatchObject({ left: margin, bottom: margin });
    expect(await tab.evaluate(() => String(getSelection()))).toBe(words);
  });

  test('a button goes through the corners, without a drag', async () => {
    const tab = await openWith(suite, '');
    await openCard(tab);
    const goal = () =>
      tab.evaluateInCard((root) =>
        root.querySelector('[aria-label^="Move to"]')?.getAttribute('aria-label'),
      );
    for (const place of ['Bottom left', 'Top left', 'Top right', 'Bottom right']) {
      await expect.poll(goal).toBe(`Move to: ${place}`);
      await tab.clickInCard('[aria-label^="Move to"]');
    }
    await expect.poll(goal).toBe('Move to: Bottom left');
    await expect.poll(() => readPlace(tab)).toMatchObject({ right: margin, bottom: margin });
  });

  test.each([
    ['a cookie bar', bar(''), 90 + margin],
    [
      'a chat button',
      '<button style="position:fixed;right:20px;bottom:20px;width:56px;height:56px">Chat</button>',
      76 + margin,
    ],
    [
      'a footer that sticks to the window',
      '<div style="height:3000px"></div><div style="position:sticky;bottom:0;height:50px">Read more</div>',
      50 + margin,
    ],
    [
      'a bar in a layer that lets the pointer through',
      '<div style="position:fixed;inset:0;pointer-events:none"><p style="position:absolute;inset:auto 0 0;height:60px;margin:0;pointer-events:auto">Cookies</p></div>',
      60 + margin,
    ],
    [
      'a bar in the shadow of a custom element',
      `<cookie-bar></cookie-bar><script>document.querySelector('cookie-bar').attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed;inset:auto 0 0;padding:40px;height:100px"><p>Cookies</p></div>'</script>`,
      180 + margin,
    ],
    [
      'a dialogue with a button at its lower end',
      `${bar('inset:0;height:auto;opacity:.2')}<script>document.querySelector('#bar').innerHTML='<button style="position:absolute;inset:auto 0 0;height:80px">Accept</button>'</script>`,
      margin,
    ],
    ['a page-wide dialogue', bar('inset:0;height:auto;opacity:.2'), margin],
    ['a bar at the other edge', bar('inset:0 0 auto 0'), margin],
    ['text that scrolls by', `<div style="height:3000px">${'words '.repeat(3_000)}</div>`, margin],
  ])('keeps clear of %s', async (_, body, bottom) => {
    const tab = await openWith(suite, body);
    await expect.poll(() => readPlace(tab)).toMatchObject({ right: margin, bottom });
    await openCard(tab);
    await expect.poll(() => readPlace(tab)).toMatchObject({ right: margin, bottom });
    expect((await readPlace(tab)).top).toBeGreaterThanOrEqual(0);
  });

  test('moves away from what comes later, and back when it goes', async () => {
    const tab = await openWith(suite, '');
    await tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), bar(''));
    // The card looks only when the page is idle, which on a busy machine takes its time.
    const place = () => expect.poll(() => readPlace(tab), { timeout: 40_000 });
    await place().toMatchObject({ bottom: 90 + margin });
    await tab.evaluate(() => document.querySelector('#bar')?.remove());
    await place().toMatchObject({ bottom: margin });
  });

  test('hostile styles of the page do not move it', async () => {
    const tab = await openWith(
      suite,
      '',
      '<style>counterpoint-card,html>*{left:0!important;top:0!important;right:auto!important;bottom:auto!important;transform:scale(3)!important;translate:50px 50px!important;--cp-margin:200px!important}</style>',
    );
    expect(await readPlace(tab)).toMatchObject({ right: margin, bottom: margin });
  });

  test('is not printed', async () => {
    const tab = await openWith(suite, '');
    const isDisplayed = () =>
      tab.evaluateInCard((root) => getComputedStyle((root as ShadowRoot).host).display !== 'none');
    expect(await isDisplayed()).toBe(true);
    await tab.setMedium('print');
    expect(await isDisplayed()).toBe(false);
    await tab.setMedium('screen');
    expect(await isDisplayed()).toBe(true);
  });

  test('is out of the way while something fills the screen', async () => {
    const tab = await openWith(
      suite,
      '<button id="full" onclick="document.documentElement.requestFullscreen()">Full screen</button>',
    );
    const isDisplayed = () =>
      tab.evaluateInCard((root) => getComputedStyle((root as ShadowRoot).host).display !== 'none');
    await tab.click('#full');
    await tab.waitFor(() => document.fullscreenElement !== null);
    await expect.poll(isDisplayed).toBe(false);
    await tab.evaluate(() => document.exitFullscreen());
    await expect.poll(isDisplayed).toBe(true);
  });
});
