import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Wxt } from 'wxt';
import packagedIndex from '../../../modules/packaged-index.ts';
import { record, useArticleFolder } from '../../support/article-folder.ts';

const folder = useArticleFolder();
afterEach(() => vi.unstubAllEnvs());

/** A fake of the part of WXT that the module uses. Returns a function that calls one hook. */
function startBuild() {
  const hooks = new Map<string, (...args: unknown[]) => unknown>();
  const hook = (name: string, run: (...args: unknown[]) => unknown) => hooks.set(name, run);
  const wxt = {
    hook,
    hooks: { hook },
    config: { root: folder.root, wxtDir: folder.root, vite: async () => ({}) },
    logger: { warn: () => {} },
  } as unknown as Wxt;
  packagedIndex.setup?.(wxt, undefined);
  void hooks.get('config:resolved')?.(wxt);
  const call = async (name: string, subject?: unknown) => hooks.get(name)?.(wxt, subject);
  return Object.assign(call, { readViteConfig: () => wxt.config.vite({} as never) });
}

interface CopiedFile {
  absoluteSrc: string;
  relativeDest: string;
}

async function listAssets(call: ReturnType<typeof startBuild>): Promise<CopiedFile[]> {
  const files: CopiedFile[] = [];
  await call('build:publicAssets', files);
  return files;
}

const readHead = async (files: CopiedFile[]) => {
  const head = files.find(({ relativeDest }) => relativeDest === 'index/index.json');
  return JSON.parse(await readFile(String(head?.absoluteSrc), 'utf8'));
};

test('keeps concurrent builds apart, and leaves no files behind', async () => {
  await folder.write('one/a.jsonl', record(1));
  await folder.write('two/a.jsonl', `${record(1)}\n${record(2)}`);
  const builds = [startBuild(), startBuild()] as const;
  vi.stubEnv('COUNTERPOINT_DATA', folder.at('one'));
  await builds[0]('build:before');
  vi.stubEnv('COUNTERPOINT_DATA', folder.at('two'));
  await builds[1]('build:before');
  const [one, two] = await Promise.all(builds.map(listAssets));
  expect((await readHead(one ?? [])).articles).toBe(1);
  expect((await readHead(two ?? [])).articles).toBe(2);
  for (const [at, files] of [one, two].entries()) {
    const { define } = (await builds[at]?.readViteConfig()) ?? {};
    expect(JSON.parse(JSON.parse(define?.packagedIndexHead))).toEqual(await readHead(files ?? []));
  }
  for (const call of builds) await call('build:done');
  for (const { absoluteSrc } of [...(one ?? []), ...(two ?? [])]) {
    expect(existsSync(dirname(absoluteSrc))).toBe(false);
  }
});

test('writes only the hosts of the articles into the manifest', async () => {
  await folder.write('a.jsonl', record(1));
  vi.stubEnv('COUNTERPOINT_DATA', folder.input);
  const call = startBuild();
  await call('build:before');
  const manifest = {};
  await call('build:manifestGenerated', manifest);
  expect(manifest).toMatchObject({
    host_permissions: [
      '*://*.example-org.cdn.ampproject.org/*',
      '*://*.example-org.translate.goog/*',
      '*://*.example.org/*',
    ],
  });
});

test.each([
  ['no article', '', /no article found/],
  ['a bad record', '{', /a\.jsonl:1: record: is not JSON/],
])('stops the build at %s', async (_, content, message) => {
  await folder.write('a.jsonl', content);
  vi.stubEnv('COUNTERPOINT_DATA', folder.input);
  await expect(startBuild()('build:before')).rejects.toThrow(message);
});
