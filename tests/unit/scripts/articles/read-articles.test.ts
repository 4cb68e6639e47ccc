import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  findRecords,
  type ReadProgress,
  readArticles,
} from '../../../../scripts/articles/read-articles.ts';
import { markdown, record, useArticleFolder } from '../../../support/article-folder.ts';

const folder = useArticleFolder();

test('reports more problems than one call can have arguments', async () => {
  const twins = 150_000;
  await folder.write('a.jsonl', `${record(1)}\n`.repeat(twins));
  const { articles, problems, invalid } = await readArticles([folder.input]);
  expect(articles).toHaveLength(1);
  expect(problems).toHaveLength(twins - 1);
  expect(invalid).toBe(twins - 1);
}, 60_000);

test('tells inputs that could not be read from records that are invalid', async () => {
  await folder.write('a.jsonl', `${record(1)}\n{`);
  const read = await readArticles([folder.input, folder.at('none.md')]);
  expect(read).toMatchObject({ invalid: 1, unread: 1 });
  expect(read.problems).toHaveLength(2);
});

test('says how far it is in records and in bytes of all files', async () => {
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

test('names a file that vanishes before its turn has come, and reads the others', async () => {
  await folder.write('a.jsonl', record(1));
  await folder.write('b.jsonl', record(2));
  await folder.write('c.md', markdown('title: C'));
  await folder.write('d.jsonl', record(3));
  const gone = ['b.jsonl', 'c.md'].map(folder.at);
  const { named, problems, unread } = await findRecords([folder.input], () => {
    for (const path of gone) rmSync(path, { force: true });
  });
  expect(named).toHaveLength(2);
  const message = 'is not there';
  expect(problems).toEqual(gone.map((name) => ({ name, field: 'file', message })));
  expect(unread).toBe(2);
});
