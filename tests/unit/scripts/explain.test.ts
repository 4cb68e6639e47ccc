import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from '../../support/run-script.ts';

const story = 'https://www.example.org/news/2024-05-a-garden-for-the-hospital.html';
const storyKey = 'example.org/news/2024-05-a-garden-for-the-hospital.html';

let folder: string;
let out: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-'));
  out = join(folder, 'out');
  await mkdir(join(folder, 'in'));
  const records = [
    { title: 'A garden', webUrl: story, ampWebUrl: 'https://amp.example.org/stories/48213' },
    { title: 'A bridge', webUrl: 'https://example.org/news/2024-05-the-bridge-is-open.html' },
    { title: 'A garden elsewhere', webUrl: 'https://example.net/a-garden-for-the-hospital' },
  ];
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  await writeFile(join(folder, 'in/records.jsonl'), lines);
  await runScript('index', [join(folder, 'in'), '--out', out]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const linesOf = (text: string) => text.trimEnd().split('\n');
const explain = (...args: string[]) => runScript('explain', args);

describe('explain', () => {
  test('shows the rules that changed the address, in order, and the key', async () => {
    const { code, stdout, stderr } = await explain(`${story}?utm_source=x#top`);
    expect([code, stderr]).toEqual([0, '']);
    const rules = linesOf(stdout).map((line) => line.split(/\s/, 1)[0]);
    expect(rules).toEqual([
      'address',
      'drop-scheme',
      'drop-fragment',
      'fold-device-host',
      'drop-tracking-parameters',
      'key:',
    ]);
    expect(linesOf(stdout).at(-1)).toBe(`key: ${storyKey}`);
  });

  test('says which article an address belongs to', async () => {
    const { stdout } = await explain(`${story}?utm_source=x`, '--index', out);
    expect(linesOf(stdout).slice(-2)).toEqual(['in the index: its own address', 'title: A garden']);
  });

  test('says that an address is another address of an article', async () => {
    const { stdout } = await explain('https://amp.example.org/stories/48213', '--index', out);
    expect(linesOf(stdout).slice(-2)).toEqual([
      `in the index: another address of ${storyKey}`,
      'title: A garden',
    ]);
  });

  test('names the nearest entry, and prints front matter that can be indexed', async () => {
    const unknown = 'https://www.example.org/news/2024-06-a-garden-for-the-school.html';
    const { code, stdout } = await explain(`${unknown}?fbclid=x`, '--index', out);
    expect(code).toBe(0);
    expect(stdout).toContain(`not in the index\nnearest entry: ${storyKey}\ntitle: A garden\n`);
    const frontMatter = /^---\n([\s\S]*)\n---$/m.exec(stdout)?.[1] ?? '';
    expect(load(frontMatter)).toEqual({
      title: 'Title of the article',
      webUrl: unknown,
      originalUrl: unknown,
      type: 'article',
      provider: { domain: 'example.org' },
    });
    await mkdir(join(folder, 'started'), { recursive: true });
    await writeFile(join(folder, 'started/new.md'), `---\n${frontMatter}\n---\n`);
    const built = await runScript('index', [
      join(folder, 'started'),
      '--out',
      join(folder, 'started-out'),
    ]);
    expect([built.code, built.stderr]).toEqual([0, '']);
  });

  test('writes the publisher’s address into the front matter for a copy', async () => {
    const copy =
      'https://news-site-example.cdn.ampproject.org/v/s/news.site.example/2024/a-b-c-d?amp_js_v=0.1';
    const { stdout } = await explain(copy, '--index', out);
    expect(stdout).toContain('webUrl: "https://news.site.example/2024/a-b-c-d"');
  });

  test('prints no front matter for a home page', async () => {
    const { code, stdout } = await explain('https://www.example.org/', '--index', out);
    expect(code).toBe(0);
    expect(stdout).toContain('not in the index; this is a home page');
    expect(stdout).not.toContain('---');
  });

  test('remarks that an address looks like a list, as an article with a short name can', async () => {
    for (const short of [
      'https://example.org/tag/gardens',
      'https://example.org/brexit-explained',
    ]) {
      const { stdout } = await explain(short, '--index', out);
      expect(stdout).toContain('not in the index; this looks like a list');
      expect(stdout).toContain(`webUrl: "${short}"`);
    }
  });

  test('names no entry if none shares a word or a site', async () => {
    const { stdout } = await explain('https://other.example/xyz-uvw-rst-qpo', '--index', out);
    expect(stdout).toContain('nearest entry: none');
  });

  test.each([
    ['javascript:alert(1)', /javascript:alert\(1\): url: is not an http or https address/],
    ['some words', /some words: url: is not an http or https address/],
  ])('%s is bad input', async (url, message) => {
    const { code, stdout, stderr } = await explain(url);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  test('a folder without an index is bad input', async () => {
    const { code, stdout, stderr } = await explain(story, '--index', join(folder, 'in'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/contains no index/);
  });

  test.each([[[]], [[story, story]], [[story, '--nonsense']]])(
    '%j is wrong usage',
    async (args) => {
      const { code, stdout, stderr } = await explain(...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/Usage: npm run -s explain/);
    },
  );
});

test('lookup names the rules that changed the address', async () => {
  const { stdout } = await runScript('lookup', [
    '--index',
    out,
    `${story}?utm_source=x`,
    'https://amp.example.org/stories/48213',
    'https://example.org/none',
  ]);
  const [found, alias, none] = linesOf(stdout).map((line) => JSON.parse(line));
  expect(found).toMatchObject({
    match: 'address',
    matchedKey: storyKey,
    rules: ['drop-scheme', 'fold-device-host', 'drop-tracking-parameters'],
  });
  expect(alias).toMatchObject({ match: 'alias', matchedKey: 'example.org/stories/48213' });
  expect(none).toEqual({
    url: 'https://example.org/none',
    match: null,
    article: null,
    related: [],
  });
});
