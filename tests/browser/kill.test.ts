import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openStandInNet, type StandInNet } from '../../scripts/browser/stand-in-net.ts';
import { openTestBrowser, type TestBrowser } from '../../scripts/browser/test-browser.ts';
import { projectRoot } from '../../scripts/command-line/run-program.ts';
import { standInAddresses } from '../../scripts/stand-ins/addresses.ts';
import { standInPage } from '../../scripts/stand-ins/stand-in-page.ts';
import { builtExtension } from '../../scripts/steps/build-extension.ts';
import { makeArticle } from '../support/make-article.ts';
import { runScript } from '../support/run-script.ts';

const rounds = 20;
/** A browser is killed at a random moment of this time after its start, when the import begins. */
const longestImportMs = 500;
/** Enough that an import takes some tenths of a second: time to be killed in the middle of it. */
const articleCount = 20_000;

let folder: string;
let net: StandInNet;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-kill-'));
  const data = join(folder, 'data');
  await mkdir(data);
  const seeds = join(projectRoot, 'data/articles');
  for (const name of await readdir(seeds)) await copyFile(join(seeds, name), join(data, name));
  const lines = Array.from({ length: articleCount }, (_, at) => {
    const excerpt = Array.from({ length: 40 }, (_, word) =>
      ((at * 7_919 + word * 104_729) % 65_521).toString(36),
    );
    return JSON.stringify(makeArticle(at, { excerpt: excerpt.join(' '), related: [] }));
  });
  await writeFile(join(data, 'many.jsonl'), lines.join('\n'));
  const { code, stderr } = await runScript('build', ['--data', data, '--out', join(folder, 'out')]);
  if (code !== 0) throw new Error(stderr);
  net = await openStandInNet(({ url }) => standInPage(url));
});

afterAll(async () => {
  await net?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test(`killed at ${rounds} moments of its first import, answers rightly after each start`, async () => {
    const seen = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const open = () =>
        openTestBrowser(name, {
          extensionDir: builtExtension(name, join(folder, 'out')),
          net,
          profileDir: join(folder, `${name}-${round}`),
        });
      const delayMs = Math.random() * longestImportMs;
      const first = await open();
      await new Promise((done) => setTimeout(done, delayMs));
      await first.kill();
      const second = await open();
      const found = await second.evaluateInExtension(readStore);
      seen.add(found.state);
      expect(found.missing, `killed after ${delayMs} ms: ${found.state}`).toBe(0);
      await expectRightAnswers(second, round);
      await expect
        .poll(() => second.evaluateInExtension(readStore), { timeout: 20_000 })
        .toEqual({ state: 'whole', missing: 0 });
      await second.kill();
      await rm(join(folder, `${name}-${round}`), { recursive: true, force: true });
    }
    // Otherwise the kills came too early or too late to prove anything.
    expect([...seen]).toContain('half written, answers from the package');
  }, 600_000);
});

async function expectRightAnswers(browser: TestBrowser, round: number): Promise<void> {
  const tab = await browser.openTab(standInAddresses.article);
  await tab.waitForCard(15_000);
  expect(await browser.readBadge(tab)).toBe('1');
  await tab.close();
  const number = (round * 997) % articleCount;
  const title = await browser.evaluateInExtension(askForTitle, makeArticle(number).webUrl);
  expect(title).toBe(makeArticle(number).title);
}

// These run in a page of the extension.

declare const browser: Browser;

/** What a kill left: nothing, a half, or a whole generation; and how many blocks that lacks. */
async function readStore(): Promise<{ state: string; missing: number }> {
  // Opening it would create one.
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('counterpoint-index')) return { state: 'no store', missing: 0 };
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('counterpoint-index');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  if (!database.objectStoreNames.contains('current')) {
    database.close();
    return { state: 'no store', missing: 0 };
  }
  const transaction = database.transaction(['current', 'blocks']);
  const read = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done) => {
      request.onsuccess = () => done(request.result);
    });
  const [current, keys] = await Promise.all([
    read(transaction.objectStore('current').get('current')),
    read(transaction.objectStore('blocks').getAllKeys()),
  ]);
  database.close();
  if (current === undefined) {
    const state = keys.length === 0 ? 'empty' : 'half written, answers from the package';
    return { state, missing: 0 };
  }
  const whole = keys.filter((key) => Array.isArray(key) && key[0] === current.generation).length;
  // core/index/pack.ts: four buckets a block.
  return { state: 'whole', missing: Math.ceil(current.head.bucketCount / 4) - whole };
}

async function askForTitle(address: string): Promise<string | undefined> {
  const request = { address, declared: [] };
  const answer = await browser.runtime.sendMessage({ name: 'lookUp', request });
  return (answer as { value: { view?: { article: { title: string } } } }).value.view?.article.title;
}
