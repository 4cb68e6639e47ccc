import { readdir } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { linesOf, record, useArticleFolder } from '../../support/article-folder.ts';

const folder = useArticleFolder();
const records = 100_000;
const faulty = 1_000;

/** Kinds of bad records: the line that replaces record n, and the field that is reported. */
const kinds: [line: (number: number) => string, field: string][] = [
  [(n) => record(n, { title: undefined }), 'title'],
  [(n) => record(n, { title: 7 }), 'title'],
  [(n) => record(n, { title: '&nbsp;' }), 'title'],
  [(n) => record(n, { webUrl: undefined }), 'webUrl'],
  [(n) => record(n, { webUrl: 'nowhere' }), 'webUrl'],
  [(n) => record(n, { webUrl: 'javascript:alert(1)' }), 'webUrl'],
  [(n) => record(n, { webUrl: 'http://a..b/news' }), 'webUrl'],
  [(n) => record(n, { webUrl: 'https://example.org/' }), 'webUrl'],
  [(n) => record(n, { quality: -1 }), 'quality'],
  [(n) => record(n, { quality: '7' }), 'quality'],
  [
    (n) => record(n, { related: [{ title: 'x', webUrl: 'https://u:p@x.example/a' }] }),
    'related\\[0\\]\\.webUrl',
  ],
  [(n) => record(n).slice(0, 20), 'record'],
  [() => '[]', 'record'],
  [(n) => record(n).replace('{', '{"title":"B",'), 'title'],
];
const step = records / faulty;
const kindOf = (at: number) => kinds[Math.floor(at / step) % kinds.length];
const isFaulty = (at: number) => at % step === step - 1;

test('names 1,000 bad records among 100,000 by line and field, and indexes the rest', async () => {
  const lines = Array.from({ length: records }, (_, at) =>
    isFaulty(at) ? kindOf(at)?.[0](at) : record(at),
  );
  await folder.write('a.jsonl', lines.join('\n'));
  vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=400');
  const refused = await folder.index('--verbose');
  const built = await folder.index('--skip-invalid', '--verbose');
  vi.unstubAllEnvs();

  expect([refused.code, refused.stdout]).toEqual([1, '']);
  const places = new Map<string, string>();
  for (const line of linesOf(refused.stderr)) {
    const [, number = '', field = ''] = /a\.jsonl:(\d+): (\S+): /.exec(line) ?? [];
    expect(places.has(number)).toBe(false);
    places.set(number, field);
  }
  expect(places.size).toBe(faulty);
  for (let at = 0; at < records; at++) {
    if (!isFaulty(at)) continue;
    const [, field] = kindOf(at) as (typeof kinds)[number];
    expect(places.get(String(at + 1)), `line ${at + 1}`).toMatch(new RegExp(`^${field}$`));
  }

  expect(built.code).toBe(0);
  expect(built.stdout).toMatch(/^articles 99000, /);
  expect(linesOf(built.stderr)).toHaveLength(faulty + 1);
  expect(built.stderr).toMatch(/\ninvalid records left out: 1000\n$/);
  expect((await readdir(folder.root)).sort()).toEqual(['in', 'out']);
}, 60_000);
