import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPageTags } from '../../../scripts/eval/read-page-tags.ts';
import { tallyCases } from '../../../scripts/eval/tally-cases.ts';
import { runScript } from '../../support/run-script.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const story = 'https://example.org/news/2024-05-a-story-of-ours';
const cases = [
  { a: story, b: `${story}?fbclid=1`, same: true, suite: 'one' },
  { a: story, b: 'https://example.org/other', same: true, suite: 'one' },
  { a: story, b: `${story}#top`, same: false, suite: 'one' },
  { a: story, b: 'https://example.org/news/7', same: true, suite: 'two', hard: true },
  { a: story, b: `${story}?id=7`, same: false, suite: 'two' },
  { a: story, b: 'https://example.org/?p=7', same: true, suite: 'two', policy: 'differs' },
];
const page = `<!doctype html><head><link rel=canonical href="${story}">
<link href='https://amp.example.org/48213' rel="amphtml"><meta property="og:url" content="${story}?a=1&amp;b=2">
<link rel="alternate" media="handheld" href="https://m.example.org/news/a-story">
</head><body><link rel="canonical" href="https://example.org/other"></body>`;

test('counts joined, hard and wrong pairs by suite, and lists the pairs with a wrong result', () => {
  const { tallies, total, misses } = tallyCases(cases);
  expect(tallies.map(([suite]) => suite)).toEqual(['one', 'two']);
  expect(total).toEqual({
    joined: 1,
    derivable: 2,
    hardJoined: 0,
    hard: 1,
    wrong: 1,
    different: 2,
  });
  expect(misses.map((miss) => miss.trim().split(' ·', 1)[0])).toEqual([
    'MISSED',
    'WRONG MERGE',
    'hard',
  ]);
});

test('reads the addresses that a saved page declares in its head', () => {
  const { addresses, declared } = readPageTags(page);
  expect(Object.fromEntries(addresses)).toEqual({
    canonical: story,
    amp: 'https://amp.example.org/48213',
    'og:url': `${story}?a=1&b=2`,
    handheld: 'https://m.example.org/news/a-story',
  });
  expect(declared).toEqual([story, `${story}?a=1&b=2`, 'https://amp.example.org/48213']);
});

test('looks up each address of a page in an index that has another', async () => {
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages/example.html'), page);
  await writeFile(
    join(folder, 'cases.jsonl'),
    cases.map((each) => JSON.stringify(each)).join('\n'),
  );
  const { code, stdout } = await runScript('eval-matching', [
    join(folder, 'cases.jsonl'),
    '--pages',
    join(folder, 'pages'),
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^total +1\/2 +0\/1 +1\/2$/m);
  expect(stdout).toMatch(/^example +amp +canonical +declared$/m);
  expect(stdout).toMatch(/^example +canonical +unknown +declared$/m);
});

test('reports a missing file, and exits with 2 without one', async () => {
  const missing = join(folder, 'none.jsonl');
  const { code, stdout, stderr } = await runScript('eval-matching', [missing]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${missing}: file: is not there; it is kept outside the repository`);
  expect((await runScript('eval-matching', [])).code).toBe(2);
  const bench = await runScript('bench-canonical', [missing]);
  expect([bench.code, bench.stderr]).toEqual([1, `${missing}: file: is not there\n`]);
});
