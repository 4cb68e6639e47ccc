import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { linesOf, markdown, record, useArticleFolder } from '../../support/article-folder.ts';
import { runScript } from '../../support/run-script.ts';

const folder = useArticleFolder();

test('names every problem of all files at once, and writes nothing', async () => {
  await folder.write('a.md', markdown('title: A\nwebUrl: https://example.org/a.html\nquality: -1'));
  await folder.write('b.md', 'no front matter');
  await folder.write('c.md', markdown('title: C\ntitle: C again'));
  await folder.write(
    'd.jsonl',
    [
      record(1),
      '{"title":',
      record(2, { webUrl: 'https://example.org/' }),
      record(2, { webUrl: 'ftp://x.example/a' }),
    ].join('\n'),
  );
  const { code, stdout, stderr } = await folder.index();
  expect([code, stdout]).toEqual([1, '']);
  const { at } = folder;
  expect(linesOf(stderr)).toEqual([
    `${at('a.md')}: quality: must be a number from 0, not -1`,
    `${at('b.md')}: front matter: must be at the top, between two lines of ---`,
    expect.stringMatching(/c\.md: line 3: Map keys must be unique/),
    expect.stringMatching(/d\.jsonl:2: record: is not JSON: /),
    `${at('d.jsonl:4')}: webUrl: must be an http or https address, not "ftp://x.example/a"`,
    `${at('d.jsonl:3')}: webUrl: is a home page, not an article: https://example.org/`,
  ]);
  expect(existsSync(folder.out)).toBe(false);
});

test('leaves bad records out with --skip-invalid, names them, and says how many', async () => {
  await folder.write('d.jsonl', [record(1), '{', record(3, { title: '' }), record(2)].join('\n'));
  const { code, stdout, stderr } = await folder.index('--skip-invalid');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^articles 2, /);
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/d\.jsonl:2: record: is not JSON/),
    expect.stringMatching(/d\.jsonl:3: title: must be text, but it is missing/),
    'invalid records left out: 2',
  ]);
});

test('refuses an input that does not exist, with and without --skip-invalid', async () => {
  await folder.write('d.jsonl', record(1));
  for (const more of [[], ['--skip-invalid']]) {
    const { code, stderr } = await folder.index(folder.at('none'), ...more);
    expect([code, stderr]).toEqual([1, `${folder.at('none')}: file: does not exist\n`]);
  }
  expect(existsSync(folder.out)).toBe(false);
});

test('refuses an empty folder, and an output folder with other files', async () => {
  expect(await folder.index()).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/no article found/),
  });
  await folder.write('d.jsonl', record(1));
  const occupied = await runScript('index', [folder.input, '--out', folder.input]);
  expect(occupied).toMatchObject({ code: 1, stderr: expect.stringMatching(/is not an index/) });
  expect(await readdir(folder.input)).toEqual(['d.jsonl']);
});

test('says at once that a pipe or a device is not a file', async () => {
  execFileSync('mkfifo', [folder.at('pipe.md')]);
  await symlink('/dev/zero', folder.at('zero.jsonl'));
  const { code, stderr } = await folder.index('--skip-invalid');
  expect(code).toBe(1);
  expect(linesOf(stderr)).toEqual([
    `${folder.at('pipe.md')}: file: is a device or a pipe, not a file`,
    `${folder.at('zero.jsonl')}: file: is a device or a pipe, not a file`,
  ]);
});

// The memory of a process is a file that can be opened but not read, even by root.
test.runIf(process.platform === 'linux')(
  'names a file that cannot be read, and the problems of the other files',
  async () => {
    await symlink('/proc/self/mem', folder.at('a.md'));
    await symlink('/proc/thread-self/mem', folder.at('b.jsonl'));
    await folder.write('c.md', 'no front matter');
    const { code, stderr } = await folder.index('--skip-invalid');
    expect(code).toBe(1);
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/a\.md: file: cannot be read: EIO/),
      expect.stringMatching(/b\.jsonl: file: cannot be read: EIO/),
      expect.stringMatching(/c\.md: front matter: /),
    ]);
  },
);

test('writes each problem as one line, whatever the record contains', async () => {
  const fields = { 'a\nb': 1, heat: 'x\u001b[2J\u2028y'.repeat(200), webUrl: 'x\r\ny' };
  await folder.write('a.jsonl', record(1, fields));
  await folder.write('b.md', markdown('title: A\nwebUrl: "https://a..b/\\e[2J"'));
  const { stderr } = await folder.index();
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/a\.jsonl:1: a\\u000ab: is not a field of a record/),
    expect.stringMatching(/a\.jsonl:1: heat: .*\\u2028/),
    expect.stringMatching(/a\.jsonl:1: webUrl: .*\\r\\n/),
    expect.stringMatching(/b\.md: webUrl: is no address of a page: https:\/\/a\.\.b\/\\u001b\[2J/),
  ]);
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
    /a\.md: line 3: may not use aliases/,
  ],
  [
    'front matter that does not end',
    'a.md',
    '---\ntitle: A\n',
    /a\.md: front matter: must be at the top/,
  ],
  [
    'front matter that is nested too deeply',
    'a.md',
    markdown(`title: A\ntopics: ${'['.repeat(20_000)}`),
    /a\.md: line 3: is nested too deeply$/,
  ],
  [
    'a title that is nested too deeply',
    'a.jsonl',
    record(1, { title: 'DEEP' }).replace('"DEEP"', '['.repeat(2e5) + ']'.repeat(2e5)),
    /a\.jsonl:1: title: must be text, not \[\[\[\[/,
  ],
  [
    'a record that is nested too deeply',
    'a.jsonl',
    '['.repeat(2e5) + ']'.repeat(2e5),
    /a\.jsonl:1: record: must be a record/,
  ],
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
  await folder.write(name, content);
  const { code, stderr } = await folder.index();
  expect(code).toBe(1);
  expect(linesOf(stderr)).toEqual([expect.stringMatching(message)]);
});

test('names all errors of one front matter', async () => {
  await folder.write('a.md', markdown('title: A\ntitle: B\nexcerpt: C\nexcerpt: D'));
  const { stderr } = await folder.index();
  expect(linesOf(stderr)).toEqual([
    `${folder.at('a.md')}: line 3: Map keys must be unique`,
    `${folder.at('a.md')}: line 5: Map keys must be unique`,
  ]);
});

test('leaves out linked pieces that are home pages, and bad addresses beside good ones', async () => {
  const related = [
    { title: 'Home', webUrl: 'https://www.example.net/' },
    { title: 'Good', webUrl: 'https://example.net/1.html', ampWebUrl: 'http://a..b/n' },
  ];
  await folder.write('a.jsonl', record(1, { related }));
  const { code, stderr } = await folder.index();
  expect(code).toBe(0);
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(
      /a\.jsonl:1: related\[0\]\.webUrl: the linked piece is left out, because this is a home page/,
    ),
    expect.stringMatching(/a\.jsonl:1: related\[1\]\.ampWebUrl: is left out; it is no address of/),
  ]);
  const { stdout } = await folder.lookUp('https://example.org/news/1.html');
  expect(JSON.parse(stdout).related).toMatchObject([{ title: 'Good' }]);
});

test('refuses a password in an address, that of a linked piece too', async () => {
  const related = [{ title: 'Secret', webUrl: 'https://user:word@example.net/2.html' }];
  await folder.write('a.jsonl', record(1, { related }));
  const { code, stderr } = await folder.index();
  expect(code).toBe(1);
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/a\.jsonl:1: related\[0\]\.webUrl: .*without user name and password/),
  ]);
});
