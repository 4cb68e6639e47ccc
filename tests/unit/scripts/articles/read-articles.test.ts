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
  const twins = 150_000;
  await folder.write('a.jsonl', `${record(1)}\n`.repeat(twins));
  const { articles, problems, invalid } = await readArticles([folder.input]);
  expect(articles).toHaveLength(1);
  expect(problems).toHaveLength(twins - 1);
  expect(invalid).toBe(twins - 1);
}, 60_000);

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
