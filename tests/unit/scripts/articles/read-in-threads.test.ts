import { expect, test, vi } from 'vitest';
import { findArticleFiles } from '../../../../scripts/articles/find-article-files.ts';
import { gatherRecords } from '../../../../scripts/articles/gather-records.ts';
import { readInThreads } from '../../../../scripts/articles/read-in-threads.ts';
import { record, useArticleFolder } from '../../../support/article-folder.ts';

vi.setConfig({ testTimeout: 30_000 });
const folder = useArticleFolder();
const piece = (number: number, fields = {}) => ({
  title: `P${number}`,
  webUrl: `https://pieces.example/news/${number}.html`,
  ...fields,
});

async function read(maxThreads: number) {
  const { files } = findArticleFiles([folder.input]);
  const gathering = gatherRecords();
  const readers = new Set<number>();
  await readInThreads(
    files,
    (reader, part, batch) => {
      readers.add(reader);
      gathering.add(reader, part, batch);
    },
    { maxThreads, minBytes: 0, partBytes: 1 },
  );
  return { readers: readers.size, gathered: gathering.end() };
}

test('gives the same in several threads as in one, in the order of the files', async () => {
  // The first files take longest, so that the threads end in another order.
  for (const [at, lines] of [3_000, 2_000, 10, 1, 1, 1].entries()) {
    const records = Array.from({ length: lines }, (_, line) =>
      record(10_000 * at + line, {
        heat: line === 7 ? 'odd' : 1,
        quality: line === 5 ? -1 : 1,
        related: [piece(line % 3), piece(line % 2, { foo: 1 }), { title: `${line % 4}` }],
      }),
    );
    await folder.write(`${at}.jsonl`, records.join('\n'));
  }
  await folder.write('7.md', 'none');
  await folder.write('8.json', record(1));
  const alone = await read(1);
  const together = await read(3);
  expect([alone.readers, together.readers > 1]).toEqual([1, true]);
  expect(together.gathered).toEqual(alone.gathered);
  expect(alone.gathered).toMatchObject({ records: 5_015, unread: 0 });
  const pieces = together.gathered.named.flatMap(({ article }) => article.related);
  expect(new Set(pieces).size).toBe(5);
});

test('names a file that cannot be read, and reads the others', async () => {
  await folder.write('a.jsonl', record(1));
  await folder.write('b.jsonl', record(2));
  const { files } = findArticleFiles([folder.input]);
  const gathering = gatherRecords();
  const missing = { path: folder.at('none.md'), bytes: 1, isNamed: true };
  await readInThreads([missing, ...files], gathering.add, {
    maxThreads: 2,
    minBytes: 0,
    partBytes: 1,
  });
  const { named, problems, unread } = gathering.end();
  expect([named.length, unread]).toEqual([2, 1]);
  expect(problems).toEqual([{ name: missing.path, field: 'file', message: 'does not exist' }]);
});

test('ends with an error if a thread ends', async () => {
  await folder.write('a.jsonl', record(1));
  await folder.write('b.jsonl', record(2));
  const { files } = findArticleFiles([folder.input]);
  // A thread cannot be sent a function.
  const bad = { ...files[0], path: () => {} } as unknown as (typeof files)[0];
  const choices = { maxThreads: 2, minBytes: 0, partBytes: 1 };
  await expect(readInThreads([bad, ...files], () => {}, choices)).rejects.toThrow();
});
