import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/command-line/run-program.ts';
import { markdown, record, useArticleFolder } from '../../support/article-folder.ts';
import { runScript } from '../../support/run-script.ts';

const folder = useArticleFolder();
const dataFolder = join(projectRoot, 'data/articles');

test('indexes the data of the project, without problems and without the ciphertext', async () => {
  const { code, stdout, stderr } = await runScript('index', [dataFolder, '--out', folder.out]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^articles 1, topics 3, sites 1, bytes \d+, seconds [\d.]+\n$/);
  const [source] = await readdir(dataFolder);
  const text = await readFile(join(dataFolder, String(source)), 'utf8');
  const secret = /secured: "(.{40})/.exec(text)?.[1];
  const webUrl = String(/webUrl: "([^"]+)"/.exec(text)?.[1]);
  expect(secret).toBeDefined();
  const { stdout: found } = await folder.lookUp(webUrl);
  expect(JSON.parse(found).match).toBe('address');
  expect(found).not.toContain(secret);
  expect(found).not.toContain('secured');
});

test('reads nested folders, Markdown and JSON Lines, CRLF and a byte order mark', async () => {
  await folder.write(
    'deep/er/a.md',
    `\uFEFF${markdown('title: A\r\nwebUrl: https://example.org/a.html').replaceAll('\n', '\r\n')}`,
  );
  await folder.write('b.jsonl', `${record(1)}\r\n\n${record(2)}`);
  await folder.write('notes.txt', 'not an article');
  const { code, stdout, stderr } = await folder.index();
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^articles 3, /);
});

test('warns about unknown fields and continues', async () => {
  await folder.write('d.jsonl', record(1, { qualty: 3 }));
  const { code, stderr } = await folder.index();
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /d\.jsonl:1: qualty: is not a field of a record; it is left out \(warning\)\n$/,
  );
});

test('warns about a linked piece that is the article itself, and continues', async () => {
  const { webUrl } = JSON.parse(record(1));
  await folder.write('d.jsonl', record(1, { related: [{ title: 'Itself', webUrl }] }));
  const { code, stderr } = await folder.index();
  expect(code).toBe(0);
  expect(stderr).toMatch(/d\.jsonl:1: related\[0\]\.webUrl: is the article itself.*\(warning\)\n$/);
  expect(JSON.parse((await folder.lookUp(webUrl)).stdout).related).toEqual([]);
});

test('reads each file once if links form a loop', async () => {
  await folder.write('d.jsonl', record(1));
  await symlink(folder.input, folder.at('again'));
  expect((await folder.index()).stdout).toMatch(/^articles 1, /);
});

test('replaces an existing index, and leaves nothing else behind', async () => {
  await folder.write('d.jsonl', record(1));
  await folder.index();
  await folder.write('d.jsonl', record(2));
  expect((await folder.index()).code).toBe(0);
  const { stdout } = await folder.lookUp('https://example.org/news/1.html');
  expect(JSON.parse(stdout).match).toBeNull();
  expect((await readdir(folder.root)).sort()).toEqual(['in', 'out']);
});

test('writes the same bytes for every order of the inputs, records of one article joined', async () => {
  await folder.write('a.jsonl', [record(1, { title: 'A' }), record(2)].join('\n'));
  await folder.write('b.jsonl', [record(2), record(1, { title: 'B' })].join('\n'));
  const hashes = new Set<string>();
  for (const order of [
    ['a.jsonl', 'b.jsonl'],
    ['b.jsonl', 'a.jsonl'],
  ]) {
    const inputs = order.map(folder.at);
    const { code, stdout, stderr } = await runScript('index', [...inputs, '--out', folder.out]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^articles 2, .*, seconds [\d.]+, joined 2\n$/);
    hashes.add(JSON.parse(await readFile(join(folder.out, 'index.json'), 'utf8')).contentHash);
  }
  expect(hashes.size).toBe(1);
});

test.each([[[]], [['x']], [['--nonsense']]])(
  'exits with 2 and prints its usage when called with %j',
  async (args) => {
    const { code, stderr } = await runScript('index', args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Usage: npm run -s index/);
  },
);
