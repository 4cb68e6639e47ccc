import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockNetwork, openMockNetwork } from '../../scripts/browser/mock-network.ts';
import { openTestBrowser } from '../../scripts/browser/open-test-browser.ts';
import type { TestBrowser } from '../../scripts/browser/test-browser.ts';
import { serveExtension } from '../../scripts/dev/serve-extension.ts';
import { mockAddresses } from '../../scripts/mock-web/addresses.ts';
import { mockArticlePage } from '../../scripts/mock-web/mock-article-page.ts';
import { builtExtension } from '../../scripts/steps/build-extension.ts';
import { isOptionsWhole } from '../support/browser-suite.ts';

async function readPolicy(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.content_security_policy.extension_pages;
}

describe.each(['chromium', 'firefox'] as const)('the dev server with %s', (name) => {
  let net: MockNetwork;
  let browser: TestBrowser | undefined;
  let servedDir = '';
  beforeEach(async () => {
    net = await openMockNetwork(({ url }) => mockArticlePage(url));
  });
  afterEach(() => net.close());

  test('serves the pages, and brings a reload into the article that is open', async () => {
    const server = await serveExtension(name, {
      async open(extensionDir) {
        servedDir = extensionDir;
        browser = await openTestBrowser(name, { extensionDir, net, isDevelopment: true });
      },
      close: async () => browser?.close(),
    });
    const isConnected = new Promise<void>((resolve) => {
      server.ws.on('wxt:background-initialized', () => resolve());
    });
    try {
      await server.start();
      if (browser === undefined) throw new Error('No browser was opened');
      const article = await browser.openTab(mockAddresses.article);
      await article.waitForCard();
      const options = await browser.openExtensionPage('options.html');
      await options.waitFor(isOptionsWhole);
      expect(await options.evaluate(readScriptOrigins)).toContain(server.origin);
      expect(await options.pageErrors()).toEqual([]);

      await article.activate();
      await article.evaluateInCard(markCard);
      await isConnected;
      server.reloadExtension();
      await expect.poll(() => article.evaluateInCard(isCardMarked)).toBe(false);
      expect(await article.pageErrors()).toEqual([]);
    } finally {
      await server.stop();
    }
    // Nothing of what development needs is in the extension that readers get.
    expect(await readPolicy(servedDir)).toContain("connect-src 'self' http://localhost:* ws:");
    expect(await readPolicy(builtExtension(name))).not.toContain('localhost');
  });
});

describe('npm run dev', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-dev-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('says where the article is, and leaves nothing behind when Ctrl+C ends it', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../scripts/dev/dev.ts')], {
      env: { ...process.env, TMPDIR: folder, DISPLAY: '', WAYLAND_DISPLAY: '' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
      });
    }
    const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    await expect.poll(() => said, { timeout: 40_000 }).toContain(mockAddresses.article);
    child.kill('SIGINT');
    expect(await ended, said).toBe('SIGINT');
    // The profile lay in the folder, so that the browser's command line names that.
    const processes = () => execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' });
    await expect.poll(processes).not.toContain(folder);
    // jiti, with which WXT loads its configuration, keeps a cache.
    expect((await readdir(folder)).filter((one) => one !== 'jiti')).toEqual([]);
  });
});

// These run in the browser.

function readScriptOrigins(): string[] {
  return [...document.scripts].map(({ src }) => new URL(src).origin);
}

function markCard(root: ShadowRoot): void {
  root.host.toggleAttribute('data-before-reload', true);
}

function isCardMarked(root: ShadowRoot): boolean {
  return root.host.hasAttribute('data-before-reload');
}
