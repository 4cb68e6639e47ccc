import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom (design, section 3). `tests` may import anything. */
const mayImport: Record<string, string[]> = {
  core: ['core'],
  extension: ['extension', 'core', 'components'], // of components the types alone, see below
  components: ['components', 'core', 'locales'],
  scripts: ['scripts', 'core'],
  modules: ['modules', 'core', 'scripts'],
  entrypoints: ['core', 'extension', 'components', 'assets'],
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

  test('extension takes from components only the types of what it drives', () => {
    const values = imports.filter(
      (one) =>
        roomOf(one.file) === 'extension' &&
        one.specifier.includes('/components/') &&
        !one.isTypeOnly,
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

  test('only extension touches browser.*, storage, IndexedDB and fetch', () => {
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
    const crowded = ['core', 'extension', 'scripts', 'modules'].filter((room) => {
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
    // No schema library: the worker checks what a page sends, and the page trusts the worker.
    ['card.tsx', ['preact', 'preact/hooks', 'wxt/utils/define-unlisted-script']],
    // What is evaluated at each start of the worker, before a page gets its answer.
    ['background.ts', ['idb', 'wxt/utils/define-background', 'zod/mini']],
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
  test('names exact versions and no registry', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const version of Object.values(devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    expect(lock).not.toContain('"resolved"');
  });
});
