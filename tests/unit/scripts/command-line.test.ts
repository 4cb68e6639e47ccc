import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../../support/run-script.ts';

const dataFolder = join(import.meta.dirname, '../../../data/articles');
const articleUrl =
  'https://medicalxpress.com/news/2022-05-artificial-intelligence-patients-medical-images.html';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-'));
  out = join(folder, 'out');
  await mkdir(join(folder, 'in'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) =>
  writeFile(join(folder, 'in', name), content);
const index = (...args: string[]) =>
  runScript('index', [join(folder, 'in'), '--out', out, ...args]);
const linesOf = (text: string) => text.trimEnd().split('\n');

const record = (number: number, fields: object = {}) =>
  JSON.stringify({
    title: `T${number}`,
    webUrl: `https://example.org/news/${number}.html`,
    ...fields,
  });
const markdown = (frontMatter: string) => `---\n${frontMatter}\n---\n`;

describe('index', () => {
  test('indexes the data of the project, without a problem and without the ciphertext', async () => {
    const { code, stdout, stderr } = await runScript('index', [dataFolder, '--out', out]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^articles 1, topics 3, sites 1, bytes \d+, seconds [\d.]+\n$/);
    const { stdout: found } = await runScript('lookup', ['--index', out, articleUrl]);
    const [source] = await readdir(dataFolder);
    const text = await readFile(join(dataFolder, String(source)), 'utf8');
    const secret = /secured: "(.{40})/.exec(text)?.[1];
    expect(secret).toBeDefined();
    expect(found).not.toContain(secret);
    expect(found).not.toContain('secured');
  });

  test('reads folders at all levels, Markdown and JSON Lines, with CRLF and a byte order mark', async () => {
    await mkdir(join(folder, 'in/deep/er'), { recursive: true });
    await write(
      'deep/er/a.md',
      `\uFEFF${markdown('title: A\r\nwebUrl: https://example.org/a.html').replaceAll('\n', '\r\n')}`,
    );
    await write('b.jsonl', `${record(1)}\r\n\n${record(2)}`);
    await write('notes.txt', 'not an article');
    const { code, stdout, stderr } = await index();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^articles 3, /);
  });

  test('names every problem of all files at once, and writes nothing', async () => {
    await write('a.md', markdown('title: A\nwebUrl: https://example.org/a.html\nquality: 180'));
    await write('b.md', 'no front matter');
    await write('c.md', markdown('title: C\ntitle: C again'));
    await write(
      'd.jsonl',
      [
        record(1),
        '{"title":',
        record(1, { title: 'twin' }),
        record(2, { webUrl: 'ftp://x.example/a' }),
      ].join('\n'),
    );
    const { code, stdout, stderr } = await index();
    expect([code, stdout]).toEqual([1, '']);
    const at = (name: string) => join(folder, 'in', name);
    expect(linesOf(stderr)).toEqual([
      `${at('a.md')}: quality: must be a number from 0 to 100, not 180`,
      `${at('b.md')}: front matter: must stand at the top between two lines of ---`,
      expect.stringMatching(/c\.md: line 3: Map keys must be unique/),
      expect.stringMatching(/d\.jsonl:2: record: is not JSON: /),
      `${at('d.jsonl:4')}: webUrl: must be an http or https address, not "ftp://x.example/a"`,
      `${at('d.jsonl:3')}: webUrl: claims the same address as ${at('d.jsonl:1')}: https://example.org/news/1.html`,
    ]);
    expect(existsSync(out)).toBe(false);
  });

  test('leaves the bad records out when told to, and says how many', async () => {
    await write('d.jsonl', [record(1), '{', record(1), record(2)].join('\n'));
    const { code, stdout, stderr } = await index('--skip-invalid');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^articles 2, /);
    expect(stderr).toBe('invalid records left out: 2\n');
  });

  test('warns of unknown fields and goes on', async () => {
    await write('d.jsonl', record(1, { qualty: 3 }));
    const { code, stderr } = await index();
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /d\.jsonl:1: qualty: is not a field of a record; it is left out \(warning\)\n$/,
    );
  });

  test.each([
    ['a NUL byte', 'a.md', markdown('title: "A\0"'), /a\.md: file: has a NUL byte/],
    [
      'another encoding',
      'a.md',
      Uint8Array.from([45, 45, 45, 10, 233, 10]),
      /a\.md: file: is not encoded as UTF-8/,
    ],
    [
      'an alias bomb',
      'a.md',
      markdown('a: &a [x, x]\nb: &b [*a, *a]\ntitle: [*b, *b]'),
      /a\.md: front matter: may not use aliases/,
    ],
    ['front matter without end', 'a.md', '---\ntitle: A\n', /a\.md: front matter: must stand/],
    ['a list as record', 'a.jsonl', '[1]', /a\.jsonl:1: record: must be a record/],
    [
      'a megabyte of front matter',
      'a.md',
      markdown(`title: "${'x'.repeat(1_000_001)}"`),
      /a\.md: file: has \d+ bytes/,
    ],
    [
      'a megabyte in one line',
      'a.jsonl',
      `${record(1)}\n${'x'.repeat(1_000_001)}\n`,
      /a\.jsonl:2: file: is longer than/,
    ],
  ])('refuses %s by name', async (_, name, content, message) => {
    await write(name, content);
    const { code, stderr } = await index();
    expect(code).toBe(1);
    expect(linesOf(stderr)).toEqual([expect.stringMatching(message)]);
  });

  test('reads each file once where links lead in a circle', async () => {
    await write('d.jsonl', record(1));
    await symlink(join(folder, 'in'), join(folder, 'in/again'));
    expect((await index()).stdout).toMatch(/^articles 1, /);
  });

  test('refuses a missing input, an empty folder, and a folder that holds something else', async () => {
    const missing = await runScript('index', [join(folder, 'none'), '--out', out]);
    expect([missing.code, missing.stderr]).toEqual([
      1,
      `${join(folder, 'none')}: file: is not there\n`,
    ]);
    expect(await index()).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no article found/),
    });
    await write('d.jsonl', record(1));
    const occupied = await runScript('index', [join(folder, 'in'), '--out', join(folder, 'in')]);
    expect(occupied).toMatchObject({ code: 1, stderr: expect.stringMatching(/is no index/) });
    expect(await readdir(join(folder, 'in'))).toEqual(['d.jsonl']);
  });

  test('replaces an index that is there, and leaves nothing else behind', async () => {
    await write('d.jsonl', record(1));
    await index();
    await write('d.jsonl', record(2));
    expect((await index()).code).toBe(0);
    const { stdout } = await runScript('lookup', [
      '--index',
      out,
      'https://example.org/news/1.html',
    ]);
    expect(JSON.parse(stdout).match).toBeNull();
    expect((await readdir(folder)).sort()).toEqual(['in', 'out']);
  });

  test.each([[[]], [['x']], [['--nonsense']]])(
    'exits with 2 and its usage when called with %j',
    async (args) => {
      const { code, stderr } = await runScript('index', args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/Usage: npm run -s index/);
    },
  );
});

describe('lookup', () => {
  beforeEach(async () => {
    await runScript('index', [dataFolder, '--out', out]);
  });

  test('answers addresses from the arguments, one JSON object a line', async () => {
    const unknown = 'https://medicalxpress.com/';
    const { stdout, code } = await runScript('lookup', ['--index', out, articleUrl, unknown]);
    expect(code).toBe(0);
    const [found, none] = linesOf(stdout).map((line) => JSON.parse(line));
    expect(found).toMatchObject({
      url: articleUrl,
      match: 'address',
      article: { quality: 18, heat: -1, published: false },
    });
    expect(found.related).toMatchObject([
      { relation: 'linked', quality: 67, provider: { name: 'The Next Web' } },
    ]);
    expect(none).toEqual({ url: unknown, match: null, article: null, related: [] });
  });

  test('answers addresses from standard input', async () => {
    const linked = 'thenextweb.com/news/mits-ai-cant-determine-a-persons-race-from-medical-images';
    const { stdout } = await runScript(
      'lookup',
      ['--index', out],
      `${linked}\n${articleUrl}#top\n`,
    );
    const answers = linesOf(stdout).map((line) => JSON.parse(line));
    expect(answers).toHaveLength(2);
    expect(answers[0].related).toMatchObject([
      { relation: 'backlink', quality: 18, webUrl: articleUrl },
    ]);
  });

  test('says when the folder holds no index, or one of another format', async () => {
    const missing = await runScript('lookup', ['--index', folder, articleUrl]);
    expect(missing).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/holds no index/),
    });
    const head = JSON.parse(await readFile(join(out, 'index.json'), 'utf8'));
    await writeFile(join(out, 'index.json'), JSON.stringify({ ...head, format: 999 }));
    const newer = await runScript('lookup', ['--index', out, articleUrl]);
    expect(newer).toMatchObject({ code: 1, stderr: expect.stringMatching(/another format/) });
  });

  test('exits with 2 without --index', async () => {
    expect((await runScript('lookup', [articleUrl])).code).toBe(2);
  });
});

test('canonical gives one key a line, and an empty line where there is none', async () => {
  const { stdout } = await runScript(
    'canonical',
    [],
    `http://www.example.org/news/1.html?utm_source=x\nnothing\n\n`,
  );
  expect(stdout).toBe('example.org/news/1.html\n\n\n');
});
