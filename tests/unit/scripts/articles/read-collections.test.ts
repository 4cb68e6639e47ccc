import { expect, test } from 'vitest';
import { readArticles } from '../../../../scripts/articles/read-articles.ts';
import { markdown, record, useArticleFolder } from '../../../support/article-folder.ts';

const folder = useArticleFolder();
const page = (name: string) => markdown(`title: ${name}\nwebUrl: https://example.org/${name}.html`);

test('reads a checkout: its records, its topics in their order, its name and address', async () => {
  await folder.write('_news/2020/a.md', page('a'));
  await folder.write('_archive/_news/b.md', page('b'));
  await folder.write('_archive/c.md', page('c'));
  await folder.write('README.md', 'no record');
  await folder.write('api/news/a/index.json', record(1));
  await folder.write('api/news/a/index.md', 'no record');
  await folder.write('package.json', '{');
  await folder.write('_data/topics/01-b.yaml', '_id: b\nname: Beta\nshortname: B\nparent: root');
  await folder.write('_data/topics/00-root.yaml', '_id: root\nname: Root\nparent:');
  await folder.write('_data/topics/notes.txt', 'x');
  const config =
    'x: &x { a: 1 }\ny:\n  <<: *x\ntitle: Every Day\nurl: https://e.example\nbaseurl: /d';
  await folder.write('_config.yml', config);
  const read = await readArticles([folder.input]);
  expect(read.articles.map(({ article }) => article.title)).toEqual(['a', 'b']);
  expect(read.topics).toEqual([{ name: 'Root' }, { name: 'Beta', shortName: 'B', parent: 'Root' }]);
  expect(read.collections).toEqual([{ name: 'Every Day', address: 'https://e.example/d' }]);
  expect([read.problems, read.warnings]).toEqual([[], []]);
});

test('warns of topics and settings that it cannot use, and reads the records', async () => {
  await folder.write('_news/a.md', page('a'));
  await folder.write('_config.yml', 'title: [');
  await folder.write('_data/topics/00.yaml', 'name: A\nname: B');
  await folder.write('_data/topics/01.yml', new Uint8Array([255]));
  await folder.write('_data/topics/02.yaml', 'keywords: [x]');
  await folder.write('_data/topics/03.yaml', '- &a x\n- *a');
  await folder.write('_data/topics/04.yaml/x', '');
  await folder.write('_data/topics/05.yaml', 'name: C');
  const { articles, topics, collections, problems, warnings } = await readArticles([folder.input]);
  expect([articles.length, problems]).toEqual([1, []]);
  expect([topics, collections]).toEqual([[{ name: 'C' }], []]);
  expect(warnings.map(({ name, field }) => [name.slice(folder.input.length + 1), field])).toEqual([
    ['_config.yml', 'line 1'],
    ['_data/topics/00.yaml', 'line 2'],
    ['_data/topics/01.yml', 'file'],
    ['_data/topics/02.yaml', 'name'],
    ['_data/topics/03.yaml', 'line 2'],
    ['_data/topics/04.yaml', 'file'],
  ]);
});

test('reads several checkouts in one folder', async () => {
  for (const name of ['one', 'two']) {
    await folder.write(`${name}/_news/a.md`, page(name));
    await folder.write(`${name}/_config.yml`, `title: ${name}`);
    await folder.write(`${name}/_data/topics/00.yaml`, `name: ${name}`);
  }
  const { articles, topics, collections } = await readArticles([folder.input]);
  expect(articles).toHaveLength(2);
  expect([topics, collections]).toEqual([
    [{ name: 'one' }, { name: 'two' }],
    [{ name: 'one' }, { name: 'two' }],
  ]);
});

test('takes settings whose aliases expand to a huge value', async () => {
  await folder.write('_news/a.md', page('a'));
  const level = (at: number) =>
    `a${at}: &a${at} [${Array(9)
      .fill(`*a${at - 1}`)
      .join(', ')}]`;
  const levels = Array.from({ length: 10 }, (_, at) => level(at + 1)).join('\n');
  for (const field of ['title', 'webUrl', 'url']) {
    await folder.write('_config.yml', `a0: &a0 [x]\n${levels}\n${field}: *a10`);
    const { articles, collections } = await readArticles([folder.input]);
    expect([articles.length, collections]).toEqual([1, []]);
  }
  await folder.write('_config.yml', `a0: &a0 [x]\n${levels}\ntitle: T\nwebUrl: *a10`);
  expect((await readArticles([folder.input])).collections).toEqual([{ name: 'T' }]);
});
