import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltIndex, buildIndex } from '../../../../core/build/build-index.ts';
import { assertReplaceable } from '../../../../scripts/index-directory/assert-replaceable.ts';
import { writeIndex } from '../../../../scripts/index-directory/write-index.ts';
import { useArticleFolder } from '../../../support/article-folder.ts';
import { keyArticles, makeArticle } from '../../../support/make-article.ts';

const folder = useArticleFolder();
const makeIndex = (number: number) => buildIndex(keyArticles(makeArticle(number)));
const listFiles = async (path: string) => (await readdir(path, { recursive: true })).sort();
const readHash = async () =>
  JSON.parse(await readFile(join(folder.out, 'index.json'), 'utf8')).contentHash;

describe('writeIndex', () => {
  test('replaces an index, even one of another format', async () => {
    await writeIndex(folder.out, await makeIndex(1));
    await writeFile(
      join(folder.out, 'index.json'),
      JSON.stringify({ format: 999, contentHash: 'x', more: true }),
    );
    const built = await makeIndex(2);
    await writeIndex(folder.out, built);
    expect(await readHash()).toBe(built.head.contentHash);
    expect((await readdir(folder.root)).sort()).toEqual(['in', 'out']);
  });

  test.each([
    ['a foreign file beside index.json', 'thesis.txt', 'years of work'],
    ['a foreign file among the packs', 'packs/thesis.txt', 'years of work'],
    ['an index.json of something else', 'index.json', '{"name": "a web site"}'],
    ['an index.json that is a list', 'index.json', '["format", "contentHash"]'],
    ['an index.json that is not JSON', 'index.json', 'hello'],
  ])('deletes nothing where there is %s', async (_, path, content) => {
    await writeIndex(folder.out, await makeIndex(1));
    await writeFile(join(folder.out, path), content);
    const before = await listFiles(folder.root);
    await expect(assertReplaceable(folder.out)).rejects.toThrow(/is not an index/);
    await expect(writeIndex(folder.out, await makeIndex(2))).rejects.toThrow(/is not an index/);
    expect(await listFiles(folder.root)).toEqual(before);
    expect(await readFile(join(folder.out, path), 'utf8')).toBe(content);
  });

  test('refuses a folder without index.json unless it is empty', async () => {
    await mkdir(folder.out);
    await expect(assertReplaceable(folder.out)).resolves.toBeUndefined();
    await mkdir(join(folder.out, 'buckets'));
    await expect(assertReplaceable(folder.out)).rejects.toThrow(/is not an index/);
  });

  test('leaves one whole index when several runs write to the same place', async () => {
    const indexes = await Promise.all([1, 2, 3, 4].map(makeIndex));
    for (let round = 0; round < 20; round++) {
      await Promise.all(indexes.map((one) => writeIndex(folder.out, one)));
      expect(indexes.map(({ head }) => head.contentHash)).toContain(await readHash());
      expect((await readdir(folder.root)).sort()).toEqual(['in', 'out']);
    }
  });

  test('leaves the old index whole, and nothing else, when writing fails', async () => {
    const old = await makeIndex(1);
    await writeIndex(folder.out, old);
    const broken: BuiltIndex = await makeIndex(2);
    broken.files.set('index.json/impossible', 'a file inside a file');
    await expect(writeIndex(folder.out, broken)).rejects.toThrow();
    expect(await readHash()).toBe(old.head.contentHash);
    expect((await readdir(folder.root)).sort()).toEqual(['in', 'out']);
  });

  test('reports how many files are written', async () => {
    const calls: number[][] = [];
    await writeIndex(folder.out, await makeIndex(1), (...call) => calls.push(call));
    expect(calls).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => [done, 7]));
  });
});
