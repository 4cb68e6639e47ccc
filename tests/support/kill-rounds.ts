import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { type MockNetwork, openMockNetwork } from '../../scripts/browser/mock-network.ts';
import { openTestBrowser } from '../../scripts/browser/open-test-browser.ts';
import type { TestBrowser } from '../../scripts/browser/test-browser.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { mockArticlePage } from '../../scripts/mock-web/mock-article-page.ts';
import { makeExtensionKey, titleOf, writeAlteredBuild, writeLargeIndex } from './altered-build.ts';
import { chooseRounds } from './choose-rounds.ts';
import { makeArticle } from './make-article.ts';
import { deleteStore, readStore } from './stored-index.ts';

/** Kills in a first import, and as many while an older index answers. */
const maxKills = 25;
const minKills = chooseRounds({ few: 10, all: maxKills });
/** How many of either kind must have hit an import in the middle, to have proved anything. */
const minHits = 2;
/** Enough that an import takes time in which it can be killed. */
const articleCount = 60_000;
/** One that is in both editions, under another title. */
const changed = 997;

/**
 * Kills a browser at random moments of imports, and checks after each what the next start finds.
 * One file for each browser calls this, so that the two run side by side.
 */
export function testKills(name: BrowserName): void {
  let folder: string;
  let net: MockNetwork;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-kill-'));
    for (const edition of [0, 1]) {
      await writeLargeIndex(join(folder, `index-${edition}`), { articles: articleCount, edition });
    }
    net = await openMockNetwork(({ url }) => mockArticlePage(url));
  });

  afterAll(async () => {
    await net?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test(`${name}, killed at ${2 * minKills} moments of an import, has the old index or the new one whole`, async () => {
    const { inert, editions } = await writeBuilds(name, folder);
    const profileDir = join(folder, `profile-${name}`);
    // A start with a build that runs nothing, so that what a kill left is seen as it was left.
    const start = () => openTestBrowser(name, { extensionDir: inert, net, profileDir });
    const aims = { first: createAim(), switch: createAim() };
    const haveHit = () => Object.values(aims).every(({ counts }) => counts.hit >= minHits);
    let generation: string | undefined;

    let browser = await start();
    await ask(browser, writeSettings);
    // Few kills may all miss; then more are tried.
    for (let round = 0; round < 2 * (haveHit() ? minKills : maxKills); round++) {
      const kind = round % 2 === 0 ? 'first' : 'switch';
      const edition = kind === 'first' ? 0 : 1;
      const before = kind === 'first' ? undefined : generation;
      if (kind === 'first') await ask(browser, deleteStore);
      // Not waited for: on a busy machine the import may be over by the time that this is answered.
      const updating = browser.updateExtension(editions[edition]).catch(() => {});
      const delayMs = aims[kind].draw();
      await new Promise((done) => setTimeout(done, delayMs));
      await browser.kill();
      await updating;

      browser = await start();
      const left = await ask(browser, readStore);
      const what = `round ${round}, ${kind}, killed after ${delayMs} ms: ${JSON.stringify(left)}`;
      expect(left.missing, what).toBe(0);
      await browser.updateExtension(editions[edition]);
      await expectNewTitle(browser, edition, what);
      // Half an import and a page: the worst that a reader can meet.
      if (left.others > 0) await expectCard(browser, what);
      await expect
        .poll(() => ask(browser, readStore), { timeout: 20_000, message: what })
        .toEqual({ generation: expect.any(String), missing: 0, others: 0 });
      generation = (await ask(browser, readStore)).generation;
      expect([before, generation], what).toContain(left.generation);
      expect(await ask(browser, readSettings), what).toBe(12);
      const isOver = left.generation === generation;
      aims[kind].learn(isOver ? 'late' : left.others > 0 ? 'hit' : 'early');
    }
    await browser.kill();
    for (const [kind, { counts }] of Object.entries(aims)) {
      expect(counts.hit, `${kind}: ${JSON.stringify(counts)}`).toBeGreaterThanOrEqual(minHits);
    }
  }, 600_000);
}

async function writeBuilds(
  name: BrowserName,
  folder: string,
): Promise<{ inert: string; editions: string[] }> {
  const key = makeExtensionKey();
  const [inert, ...editions] = await Promise.all([
    writeAlteredBuild(name, join(folder, `${name}-inert`), { key, isInert: true }),
    ...[0, 1].map((edition) =>
      writeAlteredBuild(name, join(folder, `${name}-${edition}`), {
        key,
        index: join(folder, `index-${edition}`),
      }),
    ),
  ]);
  return { inert, editions };
}

async function expectNewTitle(browser: TestBrowser, edition: number, what: string): Promise<void> {
  const { webUrl } = makeArticle(changed);
  const title = () => ask(browser, askForTitle, webUrl);
  await expect.poll(title, { timeout: 15_000, message: what }).toBe(titleOf(changed, edition));
}

async function expectCard(browser: TestBrowser, what: string): Promise<void> {
  const tab = await browser.openTab(mockAddresses.article);
  await tab.waitForCard(15_000);
  expect(await browser.readBadge(tab), what).toBe('1');
  await tab.close();
}

/**
 * Random moments that find the import by themselves, however long it takes and wherever it begins:
 * later after a kill that came too early, earlier after one that came too late, closer together
 * after either, and further apart after one that hit.
 */
function createAim() {
  let middleMs = 400;
  let spread = 0.8;
  const counts = { early: 0, hit: 0, late: 0 };
  return {
    counts,
    draw: () => middleMs * (1 + spread * (2 * Math.random() - 1)),
    learn(outcome: keyof typeof counts) {
      counts[outcome] += 1;
      middleMs *= { early: 1.25, hit: 1, late: 0.8 }[outcome];
      spread = Math.min(1, Math.max(0.2, spread * (outcome === 'hit' ? 1.2 : 0.85)));
    },
  };
}

/** Names in its error what was asked: a browser that was killed may fail anywhere. */
function ask<Args extends unknown[], T>(
  browser: TestBrowser,
  fn: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T> {
  return browser.evaluateInExtension(fn, ...args).catch((error: unknown) => {
    throw new Error(`${fn.name}: ${String(error)}`);
  });
}

// These run in a page of the extension.

declare const browser: Browser;

async function writeSettings(): Promise<void> {
  await browser.storage.local.set({ settings: { version: 4, minimumQualityPercentile: 12 } });
}

async function readSettings(): Promise<unknown> {
  const { settings } = await browser.storage.local.get('settings');
  return (settings as { minimumQualityPercentile?: number } | undefined)?.minimumQualityPercentile;
}

async function askForTitle(address: string): Promise<string | undefined> {
  const request = { address, declared: [] };
  const answer = await browser.runtime.sendMessage({ name: 'lookUp', request }).catch(() => {});
  return (answer as { value?: { view?: { article: { title: string } } } } | undefined)?.value?.view
    ?.article.title;
}
