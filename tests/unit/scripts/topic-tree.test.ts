import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf, markdown, useArticleFolder } from '../../support/article-folder.ts';
import { runScript } from '../../support/run-script.ts';

const folder = useArticleFolder();
const write = (name: string, topics: string) =>
  folder.write(
    `_news/${name}.md`,
    markdown(`title: ${name}\nwebUrl: https://example.org/news/${name}.html\ntopics: ${topics}`),
  );

test('a collection’s tree of topics gives counts and finds articles, and stays out of what is printed', async () => {
  await write('tides-of-the-north-sea-are-rising', '[Science, Oceans]');
  await write('a-chess-match-that-never-ended', '[Chess]');
  await folder.write('_data/topics/0.yaml', 'name: Science');
  await folder.write('_data/topics/1.yaml', '_id: nat\nname: Nature\nparent: Science');
  await folder.write('_data/topics/2.yaml', 'name: Oceans\nparent: nat');
  expect(await folder.index()).toMatchObject({ code: 0, stderr: '' });
  const { topics } = JSON.parse(await readFile(join(folder.out, 'facets.json'), 'utf8'));
  expect(topics.map(({ name }: { name: string }) => name)).toEqual([
    'Chess',
    'Nature',
    'Oceans',
    'Science',
  ]);
  const found = await runScript('search', ['--index', folder.out, 'topic:nature']);
  const looked = await folder.lookUp(
    'https://example.org/news/tides-of-the-north-sea-are-rising.html',
  );
  for (const { stdout } of [found, looked]) {
    expect(linesOf(stdout)).toHaveLength(1);
    expect(stdout).toContain('"topics":["Science","Oceans"]');
    expect(stdout).not.toContain('filterTopics');
  }
});
