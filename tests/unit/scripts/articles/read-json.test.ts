import { expect, test } from 'vitest';
import { readArticles } from '../../../../scripts/articles/read-articles.ts';
import { record, useArticleFolder } from '../../../support/article-folder.ts';

const folder = useArticleFolder();
const read = async (...inputs: string[]) => {
  const { articles, problems, warnings } = await readArticles(inputs);
  return { titles: articles.map(({ article }) => article.title), problems, warnings };
};

test('reads pages of the API, single records and lists of them', async () => {
  const nulls = { excerpt: null, originalUrl: null, images: null, related: null, tags: null };
  const page = {
    page: 2,
    nextPage: null,
    value: [JSON.parse(record(1, nulls)), JSON.parse(record(2))],
  };
  await folder.write('page/2/index.json', JSON.stringify(page));
  await folder.write('page/3/index.json', '{"page":3,"value":null}');
  await folder.write('a/index.json', record(3, { ...nulls, categories: ['news'] }));
  await folder.write('list.JSON', `\uFEFF[${record(4)},\r\n${record(5)}]`);
  expect(await read(folder.input)).toEqual({
    titles: ['T1', 'T2', 'T3', 'T4', 'T5'],
    problems: [],
    warnings: [],
  });
});

test('names a bad record by its place in its file', async () => {
  await folder.write('a.json', `[${record(1)},{"title":"x","webUrl":null},7]`);
  const name = `${folder.at('a.json')}[1]`;
  expect((await read(folder.input)).problems).toMatchObject([
    { name, field: 'webUrl', message: expect.stringMatching(/^is missing/) },
    { name: `${folder.at('a.json')}[2]`, field: '' },
  ]);
});

test('passes over other JSON files in a folder, and warns of what is not JSON at all', async () => {
  await folder.write('a.jsonl', record(1));
  await folder.write('package.json', '{"name":"x","title":"y","value":[1]}');
  await folder.write('list.json', '[1,{"a":2}]');
  await folder.write('text.json', '"x"');
  await folder.write('tsconfig.json', '{ // comment\n}');
  const { titles, problems, warnings } = await read(folder.input);
  expect([titles, problems]).toEqual([['T1'], []]);
  expect(warnings).toMatchObject([{ name: folder.at('tsconfig.json'), field: 'record' }]);
});

test('refuses a named JSON file that holds no record, repeats a key, or is too large', async () => {
  const files = {
    'a.json': '{"name":"x"}',
    'b.json': '{ //',
    'c.json': record(1).replace('{', '{"title":"B",'),
    'd.json': `[${' '.repeat(20_000_001)}]`,
  };
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  const { problems } = await read(...Object.keys(files).map(folder.at));
  expect(problems.map(({ name, field, message }) => [name.slice(-6), field, message])).toEqual([
    ['a.json', 'file', expect.stringMatching(/^must be a record, a list/)],
    ['b.json', 'record', expect.stringMatching(/^is not JSON: /)],
    ['c.json', 'title', 'appears twice'],
    ['d.json', 'file', expect.stringMatching(/^has 20000003 bytes/)],
  ]);
});
