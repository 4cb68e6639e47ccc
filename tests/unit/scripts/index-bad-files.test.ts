import { execFileSync } from 'node:child_process';
import { appendFile, link, mkdir, readdir, symlink, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { linesOf, markdown, record, useArticleFolder } from '../../support/article-folder.ts';

const folder = useArticleFolder();
// Code that took quadratic time needed minutes here.
vi.setConfig({ testTimeout: 30_000 });
const good = 'title: A\nwebUrl: https://example.org/a.html';
const deep = 100_000;

/** Encodes a text with one byte per character, as Latin-1. */
const bytes = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string, isBigEndian: boolean, mark = '') => {
  const encoded = Buffer.from(mark + text, 'utf16le');
  return isBigEndian ? encoded.swap16() : encoded;
};
/** A record of JSON Lines with one more field, given as JSON. */
const withField = (field: string) => record(1).replace(/\}$/, `,${field}}`);

type BadFile = [name: string, content: string | Buffer, message: RegExp];

/** Runs `index` over all files, and expects a matching line for each, and no output on stdout. */
async function expectRefusals(files: BadFile[]) {
  const { code, stdout } = await expectLines(files);
  expect([code, stdout]).toEqual([1, '']);
  expect(await readdir(folder.root)).toEqual(['in']);
}

/** The same for files that are mended, each with a warning. */
async function expectWarnings(files: BadFile[]) {
  const { code } = await expectLines(
    files.map(([name, content, { source }]) => [
      name,
      content,
      new RegExp(`${source} \\(warning\\)$`),
    ]),
  );
  expect(code).toBe(0);
}

async function expectLines(files: BadFile[]) {
  // Less than any machine has, and more than the command needs.
  vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=600');
  for (const [name, content] of files) await folder.write(name, content);
  const outcome = await folder.index('--verbose');
  vi.unstubAllEnvs();
  const { stderr } = outcome;
  const byName = files.sort(([a], [b]) => (a < b ? -1 : 1));
  const expected = byName.map(([name, , { source }]) =>
    expect.stringMatching(new RegExp(`^${folder.at(name)}${source}`, 'u')),
  );
  expect(linesOf(stderr)).toEqual(expected);
  return outcome;
}

test('names each file that is not text in UTF-8', () =>
  expectRefusals([
    ['utf16-le.md', utf16(markdown(good), false), /: file: has a NUL byte/],
    ['utf16-be.md', utf16(markdown(good), true), /: file: has a NUL byte/],
    ['utf16-le-mark.md', utf16(markdown(good), false, '\uFEFF'), /: file: has a NUL byte/],
    ['utf16-be-mark.md', utf16(markdown(good), true, '\uFEFF'), /: file: has a NUL byte/],
    ['utf16-le.jsonl', utf16(record(1), false), /:1: file: has a NUL byte/],
    ['utf16-be-mark.jsonl', utf16(record(1), true, '\uFEFF'), /:1: file: has a NUL byte/],
    ['utf16-no-ascii.md', utf16('新聞', false, '\uFEFF'), /: file: is not encoded as UTF-8$/],
    ['latin-1.md', bytes(markdown('title: \xe9')), /: file: is not encoded as UTF-8$/],
    ['latin-1.jsonl', bytes(withField('"excerpt":"\xe9"')), /:1: file: is not encoded as UTF-8$/],
    ['overlong.md', bytes(markdown('title: \xc0\xaf')), /: file: is not encoded as UTF-8$/],
    ['surrogate.md', bytes(markdown('title: \xed\xa0\x80')), /: file: is not encoded as UTF-8$/],
    ['cut.md', bytes(markdown('title: \xe2\x82')), /: file: is not encoded as UTF-8$/],
    ['nul.jsonl', withField('"excerpt":"a\0b"'), /:1: file: has a NUL byte/],
  ]));

test('names each record that repeats a key or is nested too deeply', () =>
  expectRefusals([
    ['twice.md', markdown(`${good}\ntitle: B`), /: line 4: Map keys must be unique$/],
    [
      'twice-inside.md',
      markdown(`${good}\nprovider:\n  name: B\n  name: C`),
      /: line 6: Map keys must be unique$/,
    ],
    ['twice.jsonl', withField('"title":"B"'), /:1: title: appears twice$/],
    [
      'twice-inside.jsonl',
      withField('"related":[{"title":"B","title":"C"}]'),
      /:1: related\[0\]\.title: appears twice$/,
    ],
    [
      'deep-list.md',
      markdown(`title: ${'['.repeat(deep)}${']'.repeat(deep)}`),
      /: line 2: is nested too deeply$/,
    ],
    [
      'deep-map.md',
      markdown(`title: ${'{a: '.repeat(deep)}${'}'.repeat(deep)}`),
      /: line 2: is nested too deeply$/,
    ],
    [
      'deep-block.md',
      markdown(`title:\n  ${'- '.repeat(deep)}`),
      /: line 3: is nested too deeply$/,
    ],
    ['deep-keys.md', markdown(`${'? '.repeat(deep)}a`), /: line 2: is nested too deeply$/],
    [
      'bomb.md',
      markdown(`a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: [*c, *c, *c]`),
      /: line 3: may not use aliases \(\*name\)$/,
    ],
    [
      'key.md',
      markdown(`${good}\n? [a, b]\n: c`),
      /: front matter: may not use a list or a map as a key$/,
    ],
  ]));

test('names each value that is too large or not valid for its field', () =>
  expectRefusals([
    ['huge.jsonl', withField(`"quality":1${'0'.repeat(400)}`), /:1: quality: .*, not Infinity$/],
    ['nan.md', markdown(`${good}\nquality: .nan`), /: quality: .*, not NaN$/],
    [
      'longer.md',
      markdown(`${good.replace('A', 'x'.repeat(1_000_000))}`),
      /: file: has 10000\d\d bytes/,
    ],
    ['longer.jsonl', withField(`"excerpt":"${'x'.repeat(1_000_000)}"`), /:1: file: is longer than/],
    [
      'more-topics.jsonl',
      withField(`"topics":[${'"a",'.repeat(1e6)}"a"]`),
      /:1: file: is longer than/,
    ],
    ['more-topics.md', markdown(`${good}\ntopics:${'\n- a'.repeat(1e6)}`), /: file: has \d+ bytes/],
    ['quotes.md', markdown(`title: ${'"a" '.repeat(200_000)}`), /: line 2: is not YAML: bad/],
    ['empty.md', '', /: front matter: must be at the top/],
    ['old-lines.jsonl', `${record(1)}\r${record(2)}`, /:1: record: is not JSON: /],
  ]));

test('mends each value that is too large or not valid for a field that is not needed', () => {
  const page = (name: string) => `title: A\nwebUrl: https://example.org/${name}.html`;
  return expectWarnings([
    [
      'date.jsonl',
      record(1, { publishedDateTime: '2020-13-45' }),
      /:1: publishedDateTime: is left out; .*, not "2020-13-45"/,
    ],
    [
      'date.md',
      markdown(`${page('date')}\npublishedDateTime: 2020-13-45`),
      /: publishedDateTime: is left out; .*, not "2020-13-45"/,
    ],
    [
      'deep.jsonl',
      record(2, { topics: 'DEEP' }).replace('"DEEP"', '{"a":'.repeat(deep) + 1 + '}'.repeat(deep)),
      /:1: topics: is left out; it must be a list, not \{"a":.*/,
    ],
    ['huge.md', markdown(`${page('huge')}\nheat: .inf`), /: heat: is left out; .*, not Infinity/],
    [
      'long.md',
      markdown(page('long').replace('A', 'x'.repeat(990_000))),
      /: title: is cut; .*: x+…/,
    ],
    [
      'topics.jsonl',
      record(3, { topics: Array(240_000).fill(1) }),
      /:1: topics: is cut; it has more than 50 items: 240000/,
    ],
    [
      'topics.md',
      markdown(`${page('topics')}\ntopics:${'\n- a'.repeat(100_000)}`),
      /: topics: is cut; it has more than 50 items: 100000/,
    ],
    [
      'wide.jsonl',
      record(4, { images: [{ url: 'https://a.example/b.png', width: 1e20 }] }),
      /:1: images\[0\]\.width: is left out; .*/,
    ],
  ]);
});

test('names files of many megabytes without reading them into memory', async () => {
  const size = 500_000_000;
  for (const name of ['a.md', 'b.jsonl', 'c.jsonl']) await folder.write(name, '');
  await truncate(folder.at('a.md'), size);
  await truncate(folder.at('b.jsonl'), size);
  await appendFile(folder.at('c.jsonl'), `${record(1)}\n${'x'.repeat(5e7)}\n{`);
  vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=60');
  const { code, stderr } = await folder.index();
  vi.unstubAllEnvs();
  expect(code).toBe(1);
  expect(linesOf(stderr)).toEqual([
    `${folder.at('a.md')}: file: has 500000000 bytes; a record may have at most 1000000`,
    `${folder.at('b.jsonl')}:1: file: is longer than 1000000 bytes`,
    `${folder.at('c.jsonl')}:2: file: is longer than 1000000 bytes`,
    expect.stringMatching(/c\.jsonl:3: record: is not JSON/),
  ]);
});

test('names pipes, devices, sockets and broken links', async () => {
  await symlink('b.md', folder.at('a.md'));
  await symlink('a.md', folder.at('b.md'));
  await symlink('none.md', folder.at('c.md'));
  execFileSync('mkfifo', [folder.at('d.jsonl')]);
  await symlink('/dev/zero', folder.at('e.md'));
  const server = createServer().listen(folder.at('f.md'));
  await mkdir(folder.at('g.md'));
  await folder.write('g.md/h.md', 'none');
  await symlink(folder.input, folder.at('g.md/again'));
  try {
    const { code, stdout, stderr } = await folder.index('--skip-invalid');
    expect([code, stdout]).toEqual([1, '']);
    expect(linesOf(stderr)).toEqual([
      `${folder.at('a.md')}: file: is a link that leads back to itself`,
      `${folder.at('b.md')}: file: is a link that leads back to itself`,
      `${folder.at('c.md')}: file: does not exist`,
      `${folder.at('d.jsonl')}: file: is a device or a pipe, not a file`,
      `${folder.at('e.md')}: file: is a device or a pipe, not a file`,
      `${folder.at('f.md')}: file: is a device or a pipe, not a file`,
      `${folder.at('g.md/h.md')}: front matter: must be at the top, between two lines of ---`,
    ]);
  } finally {
    server.close();
  }
});

test('accepts empty files, byte order marks, any line ends, and files named twice', async () => {
  const page = (name: string) => `title: ${name}\nwebUrl: https://example.org/${name}.html`;
  await folder.write('empty.jsonl', '');
  await folder.write('blank.jsonl', '\n \r\n');
  await folder.write('mark.jsonl', `\uFEFF${record(1)}\r\n${record(2)}\r\n`);
  await folder.write('mark.md', `\uFEFF${markdown(page('mark'))}`);
  await folder.write('crlf.md', markdown(page('crlf')).replaceAll('\n', '\r\n'));
  await folder.write('cr.md', markdown(page('cr')).replaceAll('\n', '\r'));
  await folder.write('proto.jsonl', record(3).replace('{', '{"__proto__":{"quality":200},'));
  await link(folder.at('cr.md'), folder.at('cr-again.md'));
  await symlink('crlf.md', folder.at('link.md'));
  await mkdir(folder.at('empty.md'));
  const inputs = [folder.input, folder.at('mark.md'), folder.at('../in/mark.jsonl')];
  const { code, stdout, stderr } = await folder.index(...inputs);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^articles 6, /);
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/proto\.jsonl:1: __proto__: is not a field .* \(warning\)$/),
  ]);
  const { stdout: found } = await folder.lookUp('https://example.org/news/3.html');
  expect(JSON.parse(found).article).toEqual({
    title: 'T3',
    webUrl: expect.any(String),
    topics: [],
  });
});

test('names the first hundred faults of a record, and the number of the others', async () => {
  const fields = Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n');
  await folder.write('a.md', markdown(`${good}\n${fields}`));
  await folder.write('b.md', markdown(`${good}${'\ntitle: A'.repeat(10_000)}`));
  const { stderr } = await folder.index('--verbose');
  const lines = linesOf(stderr);
  expect(lines).toHaveLength(202);
  const more = 'record: has more problems like these';
  expect(lines).toContain(`${folder.at('a.md')}: ${more}: 59900 (warning)`);
  expect(lines.at(-1)).toBe(`${folder.at('b.md')}: ${more}: 9900`);
});

test('writes three examples of each kind of problem and of warning, and how many there are', async () => {
  const fields = Array.from({ length: 50 }, (_, at) => `k${at}: 1`).join('\n');
  await folder.write('a.md', markdown(`${good}\n${fields}`));
  await folder.write('b.md', markdown(`${good}${'\ntitle: A'.repeat(50)}`));
  const { code, stderr } = await folder.index();
  expect(code).toBe(1);
  expect(linesOf(stderr)).toEqual([
    ...[0, 1, 2].map((at) => expect.stringMatching(`a.md: k${at}: is not a field`)),
    '47 more of 50 (all with --verbose): is not a field of a record; it is left out (warning)',
    ...[4, 5, 6].map((at) => expect.stringMatching(`b.md: line ${at}: Map keys`)),
    '47 more of 50 (all with --verbose): Map keys must be unique',
  ]);
});
