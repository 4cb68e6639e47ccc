import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { linesOf, record, useArticleFolder } from '../../support/article-folder.ts';
import { runScript } from '../../support/run-script.ts';

const folder = useArticleFolder();
const search = (...args: string[]) => runScript('search', ['--index', folder.out, ...args]);

beforeEach(async () => {
  const records = [
    record(1, { title: 'A new tax on rain', quality: 20, topics: ['Tax'] }),
    record(2, { title: 'Rain in May', quality: 80, provider: { name: 'Paper' } }),
    record(3, { title: 'Sun' }),
  ];
  await folder.write('all.jsonl', records.join('\n'));
  expect(await folder.index()).toMatchObject({ code: 0 });
});

describe('search', () => {
  test('prints the results as JSON, one per line, best first', async () => {
    const { code, stdout, stderr } = await search('rain');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const found = linesOf(stdout).map((line) => JSON.parse(line));
    expect(found).toMatchObject([
      {
        webUrl: 'https://example.org/news/2.html',
        title: 'Rain in May',
        provider: { name: 'Paper' },
        quality: 80,
      },
      { title: 'A new tax on rain', topics: ['Tax'] },
    ]);
  });

  test('accepts words, filters and a limit', async () => {
    const titles = async (...args: string[]) =>
      linesOf((await search(...args)).stdout).map((line) => JSON.parse(line).title);
    expect(await titles('--limit', '1', 'rain', 'ta')).toEqual(['A new tax on rain']);
    expect(await titles('topic:tax')).toEqual(['A new tax on rain']);
    expect(await titles('"rain in may"')).toEqual(['Rain in May']);
    expect((await search('snow')).stdout).toBe('');
  });

  test.each([
    [[]],
    [['--limit', '0', 'rain']],
    [['--limit', 'x', 'rain']],
    [['x'.repeat(501)]],
    [['--no', 'x']],
  ])('refuses %j as wrong usage', async (args) => {
    expect(await search(...args)).toMatchObject({ code: 2, stdout: '' });
  });

  test('names a damaged file', async () => {
    await truncate(join(folder.out, 'search/0000.bin'), 30);
    const { code, stdout, stderr } = await search('rain');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('search/0000.bin is damaged; build it again');
  });
});
