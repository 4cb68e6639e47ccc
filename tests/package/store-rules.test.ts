import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { projectRoot } from '../../scripts/command-line/run-program.ts';
import { builtExtension } from '../../scripts/steps/build-extension.ts';

test("Mozilla's linter finds nothing in the package for Firefox", () => {
  const linter = dirname(createRequire(import.meta.url).resolve('addons-linter/package.json'));
  const args = [join(linter, 'bin/addons-linter'), builtExtension('firefox'), '--output=json'];
  const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const { errors, warnings, notices } = report;
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});

const storeText = readFileSync(join(projectRoot, 'docs/store.md'), 'utf8');

describe.each<BrowserName>(['chromium', 'firefox'])('the package for %s', (browser) => {
  const folder = builtExtension(browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for no permission that the stores are given no reason for, and for each that they are', () => {
    const { permissions, optional_permissions: optional = [] } = manifest;
    const named = [...storeText.matchAll(/^\| `(\w+)` \| .{40,} \|$/gm)].map(([, name]) => name);
    // Firefox has sidebars without a permission.
    const given = named.filter((name) => browser === 'chromium' || name !== 'sidePanel');
    expect(given.sort()).toEqual([...permissions, ...optional].sort());
  });

  test('is called and described as the stores are told, within their lengths', () => {
    const english = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8'));
    const name: string = english.extensionName.message;
    const summary: string = english.extensionDescription.message;
    expect(storeText).toContain(`## Name\n\n${name}\n`);
    expect(storeText).toContain(`## Summary\n\n${summary}\n`);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  test('has each icon in the size that it is named for', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, path] of Object.entries<string>(manifest.icons)) {
      const png = readFileSync(join(folder, path));
      // Width and height, as https://www.w3.org/TR/png-3/#11IHDR has them.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([+size, +size]);
    }
  });
});
