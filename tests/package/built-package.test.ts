import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPacks } from '../../core/index/read-packs.ts';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { projectRoot } from '../../scripts/command-line/run-program.ts';
import { builtExtension } from '../../scripts/steps/build-extension.ts';

/** Minified bytes (design, section 9). */
/** Bytes, of pages with all that they load. Being under them is not the aim; small is. */
const budgets = { gate: 5_120, card: 48_000, page: 90_000, worker: 110_000 };

const dataFolder = join(projectRoot, 'data/articles');

describe.each<BrowserName>(['chromium', 'firefox'])('the package for %s', (browser) => {
  const folder = builtExtension(browser);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const readPackText = async (path: string) => {
    const { readBucket } = readPacks(
      1,
      async () => new Uint8Array(readFileSync(join(folder, path))),
    );
    return JSON.stringify(await readBucket(0));
  };
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

  /** Everything that a page of the extension loads. */
  const pageBytes = (page: string) => {
    const loaded = [...read(page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(
      ([, path]) => path as string,
    );
    expect(loaded.length).toBeGreaterThan(1);
    return loaded.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  };

  test('keeps the size budgets', () => {
    expect(statSync(join(folder, 'gate.js')).size).toBeLessThanOrEqual(budgets.gate);
    expect(statSync(join(folder, 'card.js')).size).toBeLessThanOrEqual(budgets.card);
    expect(statSync(join(folder, 'background.js')).size).toBeLessThanOrEqual(budgets.worker);
    expect(pageBytes('popup.html')).toBeLessThanOrEqual(budgets.page);
    expect(pageBytes('sidepanel.html')).toBeLessThanOrEqual(budgets.page);
    expect(pageBytes('options.html')).toBeLessThanOrEqual(budgets.page);
    expect(pageBytes('welcome.html')).toBeLessThanOrEqual(budgets.page);
  });

  test('asks for narrow permissions, and for no site that is not in the index', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'chromium' ? ['sidePanel'] : []),
    ]);
    const hosts = [
      '*://*.medicalxpress-com.cdn.ampproject.org/*',
      '*://*.medicalxpress-com.translate.goog/*',
      '*://*.medicalxpress.com/*',
      '*://*.thenextweb-com.cdn.ampproject.org/*',
      '*://*.thenextweb-com.translate.goog/*',
      '*://*.thenextweb.com/*',
    ];
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.content_scripts).toEqual([
      { matches: hosts, js: ['gate.js'], run_at: 'document_end' },
    ]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
  });

  test('lets its pages and worker reach no other machine, by its own policy', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self'");
  });

  test('has a side panel, which nothing but the reader opens', () => {
    const panel = 'sidepanel.html';
    if (browser === 'chromium') expect(manifest.side_panel).toEqual({ default_path: panel });
    else {
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: panel,
        open_at_install: false,
      });
    }
  });

  test('is Manifest V3, and tells Firefox that it collects nothing', () => {
    expect(manifest.manifest_version).toBe(3);
    const gecko = manifest.browser_specific_settings?.gecko;
    if (browser === 'chromium') expect(gecko).toBeUndefined();
    else expect(gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
  });

  test('holds no ciphertext of any record, in no file and no bucket', async () => {
    const secrets = readdirSync(dataFolder).flatMap((name) => {
      const secret = /^secured: "?([^"\n]{30})/m.exec(
        readFileSync(join(dataFolder, name), 'utf8'),
      )?.[1];
      return secret ?? [];
    });
    expect(secrets.length).toBeGreaterThan(0);
    // Packs are compressed: as they are they would show nothing.
    const packs = files.filter((file) => file.startsWith('index/packs/'));
    const readText = (file: string) => (packs.includes(file) ? readPackText(file) : read(file));
    expect(await readText(String(packs[0]))).toContain('"title"');
    for (const file of files) {
      const content = await readText(file);
      for (const secret of secrets) expect(content.includes(secret), file).toBe(false);
      if (file.startsWith('index/')) expect(content.includes('secured'), file).toBe(false);
    }
  });

  test('holds the index and nothing that is only for building it', () => {
    expect(files.filter((file) => file.startsWith('index/')).sort()).toEqual([
      'index/checksums.json',
      'index/facets.json',
      'index/index.json',
      'index/linked/0000.bin',
      'index/packs/0000.bin',
      'index/search/0000.bin',
      'index/similar/0000.bin',
    ]);
    expect(files.filter((file) => /\.(md|jsonl|map|ts)$/.test(file))).toEqual([]);
    // The gallery is built on its own, from invented data: none of that belongs to a reader.
    expect(files.filter((file) => read(file).includes('gazette.example'))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual([
      'options.html',
      'popup.html',
      'sidepanel.html',
      'welcome.html',
    ]);
  });

  test('opens no connection and evaluates no text in any script', () => {
    const never = /XMLHttpRequest|WebSocket|EventSource|sendBeacon|\beval\(|new Function/;
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => never.test(read(file)))).toEqual([]);
    // Full zod checks whether it can create functions, which violates the policy and is reported.
    // webextension-polyfill only binds Function.call.
    const usesFunction = (file: string) =>
      /\bFunction\b/.test(read(file).replaceAll('Function.call.bind(', ''));
    expect(scripts.filter(usesFunction)).toEqual([]);
    // The worker reads the packaged index, which its own policy allows and nothing else.
    expect(scripts.filter((file) => /\bfetch\(/.test(read(file)))).toEqual(['background.js']);
  });

  test('keeps schema library and polyfill out of the scripts that run in web pages', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    // What each library leaves in every bundle that contains it.
    for (const mark of [/\$ZodType|safeParse/, /only be loaded in a browser extension/]) {
      const marked = scripts.filter((file) => mark.test(read(file)));
      expect(marked).toContain('background.js');
      expect(marked).not.toContain('gate.js');
      expect(marked).not.toContain('card.js');
    }
    // A service worker cannot load what is left out of its script.
    expect(read('background.js')).not.toMatch(/\bimport\(/);
  });

  test('names no place of the machine that built it', () => {
    for (const file of files) expect(read(file).includes(projectRoot), file).toBe(false);
  });
});

test('both packages hold the same index, byte for byte', () => {
  const read = (browser: BrowserName, path: string) =>
    readFileSync(join(builtExtension(browser), 'index', path));
  for (const path of [
    'index.json',
    'facets.json',
    'checksums.json',
    'packs/0000.bin',
    'search/0000.bin',
    'similar/0000.bin',
  ]) {
    expect(read('chromium', path).equals(read('firefox', path))).toBe(true);
  }
});
