import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  findRecords,
  type ReadProgress,
  readArticles,
} from '../../../../scripts/articles/read-articles.ts';
import { markdown, record, useArticleFolder } from '../../../support/article-folder.ts';

const folder = useArticleFolder();

test('reports more problems than a function call can have arguments', async () => {
  const bad = 150_000;
  await folder.write('a.jsonl', `${record(1)}\n${'{"title":"x"}\n'.repeat(bad)}`);
  const { articles, problems, invalid } = await readArticles([folder.input]);
  expect(articles).toHaveLength(1);
  expect(problems).toHaveLength(bad);
  expect(invalid).toBe(bad);
}, 60_000);

test('joins as many records of one article', async () => {
  const twins = 150_000;
  await folder.write('a.jsonl', `${record(1)}\n`.repeat(twins));
  const read = await readArticles([folder.input]);
  expect(read.articles).toHaveLength(1);
  expect(read).toMatchObject({ problems: [], invalid: 0, joined: twins - 1 });
}, 60_000);

test('reads a linked piece once, however many records have it', async () => {
  const piece = { title: 'P', webUrl: 'https://pieces.example/news/1.html', foo: 1 };
  const related = [piece, { title: 'No address' }, { ...piece, webUrl: `${piece.webUrl}?id=2` }];
  await folder.write('a.jsonl', `${record(1, { related })}\n${record(2, { related })}`);
  await folder.write('b.jsonl', record(3, { related: related.toReversed() }));
  const { articles, warnings } = await readArticles([folder.input]);
  const lists = articles.map(({ article }) => article.related);
  expect(lists.map((list) => list.length)).toEqual([2, 2, 2]);
  expect(lists[1]?.[0]).toBe(lists[0]?.[0]);
  expect(lists[2]?.[1]).toBe(lists[0]?.[0]);
  expect(warnings.map(({ name, field }) => [name, field])).toEqual(
    ['related[0].foo', 'related[1].webUrl', 'related[2].foo'].map((field) => [
      folder.at('a.jsonl:1'),
      field,
    ]),
  );
});

test('counts inputs that cannot be read apart from invalid records', async () => {
  await folder.write('a.jsonl', `${record(1)}\n{`);
  const read = await readArticles([folder.input, folder.at('none.md')]);
  expect(read).toMatchObject({ invalid: 1, unread: 1 });
  expect(read.problems).toHaveLength(2);
});

test('reports progress in records and in the share of all bytes', async () => {
  await folder.write('a.jsonl', `${record(1)}\n${record(2)}\n`);
  await folder.write('b.md', markdown('title: B\nwebUrl: https://example.org/b.html'));
  const steps: ReadProgress[] = [];
  await findRecords([folder.input], (step) => steps.push(step));
  expect(steps.map(({ records }) => records)).toEqual([1, 2, 3]);
  const shares = steps.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort());
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBe(1);
});

test('names a file that is deleted before it is read, and reads the others', async () => {
  await folder.write('a.jsonl', record(1));
  await folder.write('b.jsonl', record(2));
  await folder.write('c.md', markdown('title: C'));
  await folder.write('d.jsonl', record(3));
  const deleted = ['b.jsonl', 'c.md'].map(folder.at);
  const { named, problems, unread } = await findRecords([folder.input], () => {
    for (const path of deleted) rmSync(path, { force: true });
  });
  expect(named).toHaveLength(2);
  const message = 'does not exist';
  expect(problems).toEqual(deleted.map((name) => ({ name, field: 'file', message })));
  expect(unread).toBe(2);
});
