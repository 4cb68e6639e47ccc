import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { linesOf, record, useArticleFolder } from '../../support/article-folder.ts';
import { runScript } from '../../support/run-script.ts';

vi.setConfig({ testTimeout: 20_000 });
const folder = useArticleFolder();
const indexTo = (out: string) => runScript('index', [folder.input, '--out', out]);
const readIndex = () => readFile(join(folder.out, 'index.json'), 'utf8');
const list = async (path = folder.root) => (await readdir(path)).sort();

beforeEach(() => folder.write('a.jsonl', record(1)));

test('refuses a file, a folder with other files, and a path below a file', async () => {
  const file = join(folder.root, 'file');
  await writeFile(file, 'years of work');
  await mkdir(join(folder.root, 'full/inside'), { recursive: true });
  for (const [out, message] of [
    [file, 'is not a writable folder: ENOTDIR'],
    [join(file, 'deeper'), 'is not a writable folder: ENOTDIR'],
    [join(folder.root, 'full'), 'contains other files and is not an index; name an empty folder'],
    [folder.input, 'contains other files and is not an index; name an empty folder'],
  ] as const) {
    const { code, stdout, stderr } = await indexTo(out);
    expect([code, stdout]).toEqual([1, '']);
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain(`--out: ${out}: ${message}`);
  }
  expect((await indexTo('')).code).toBe(2);
  expect(await list()).toEqual(['file', 'full', 'in']);
  expect(await readFile(file, 'utf8')).toBe('years of work');
});

test('can write into the folder that it reads, repeatedly', async () => {
  const out = folder.at('deep/out');
  for (let round = 0; round < 2; round++) {
    expect(await indexTo(out)).toMatchObject({ code: 0, stderr: '' });
    expect(await list(folder.at('deep'))).toEqual(['out']);
  }
});

test('writes to the target of a link, even if the target does not exist yet', async () => {
  const link = join(folder.root, 'link');
  await symlink('out', link);
  for (let round = 0; round < 2; round++) {
    expect((await indexTo(link)).code).toBe(0);
    expect(await list()).toEqual(['in', 'link', 'out']);
    expect(JSON.parse(await readIndex()).articles).toBe(1);
  }
});

// `ulimit` limits files to a kilobyte, so that writing fails as it does on a full disk.
test.runIf(process.platform === 'linux')(
  'leaves the old index, and nothing else, when the disk is full',
  async () => {
    expect((await folder.index()).code).toBe(0);
    const old = await readIndex();
    const lines = Array.from({ length: 2_000 }, (_, at) => record(at));
    await folder.write('a.jsonl', lines.join('\n'));
    const script = join(import.meta.dirname, '../../../scripts/index.ts');
    const indexOnFullDisk = (out: string) =>
      spawnSync(
        'bash',
        [
          '-c',
          'trap "" XFSZ; ulimit -f 1; exec "$@"',
          'bash',
          process.execPath,
          script,
          folder.input,
          '--out',
          out,
        ],
        { encoding: 'utf8' },
      );
    const elsewhere = join(folder.root, 'no/such/folder');
    for (const out of [folder.out, elsewhere]) {
      const { status, stdout, stderr } = indexOnFullDisk(out);
      expect([status, stdout]).toEqual([1, '']);
      expect(linesOf(stderr)).toEqual([
        expect.stringMatching(/^--out: \/.*: cannot be written: EFBIG: file too large/),
      ]);
    }
    expect(await readIndex()).toBe(old);
    expect(await list()).toEqual(['in', 'out']);
  },
);

test.runIf(process.platform === 'linux')(
  'names a folder in which no folder can be created',
  async () => {
    const out = '/proc/counterpoint/index';
    const { code, stdout, stderr } = await indexTo(out);
    expect([code, stdout]).toEqual([1, '']);
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^--out: \/proc\/counterpoint\/index: cannot be written: /),
    ]);
  },
);

// Root can read and write everything.
test.skipIf(process.getuid?.() === 0)(
  'names files and folders without permission to read or write',
  async () => {
    const locked = join(folder.root, 'locked');
    await mkdir(locked);
    await chmod(locked, 0o555);
    const { code, stderr } = await indexTo(join(locked, 'out'));
    expect([code, linesOf(stderr)]).toEqual([
      1,
      [expect.stringMatching(/^--out: .*locked\/out: cannot be written: EACCES/)],
    ]);
    await folder.write('b.md', '');
    await chmod(folder.at('b.md'), 0);
    const unread = await folder.index('--skip-invalid');
    expect(unread).toMatchObject({
      code: 1,
      stderr: `${folder.at('b.md')}: file: cannot be read: permission denied\n`,
    });
  },
);
