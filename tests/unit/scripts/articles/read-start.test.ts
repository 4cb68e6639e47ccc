import { expect, test } from 'vitest';
import { readStart } from '../../../../scripts/articles/read-start.ts';
import { useArticleFolder } from '../../../support/article-folder.ts';

const folder = useArticleFolder();

test('reads a file up to its end, or one byte more than the maximum', async () => {
  await folder.write('a.md', 'x'.repeat(200_000));
  expect(readStart(folder.at('a.md'), 1_000_000)).toHaveLength(200_000);
  expect(readStart(folder.at('a.md'), 200_000)).toHaveLength(200_000);
  expect(readStart(folder.at('a.md'), 199_999)).toHaveLength(200_000);
  expect(readStart(folder.at('a.md'), 100)).toHaveLength(101);
  await folder.write('b.md', '');
  expect(readStart(folder.at('b.md'), 100)).toHaveLength(0);
});

// System files say that they have no bytes; one of them never ends.
test.runIf(process.platform === 'linux')('reads a file that is larger than it says', () => {
  expect(readStart('/proc/self/status', 1_000_000).toString()).toMatch(/^Name:[\s\S]+\n$/);
  expect(readStart('/dev/zero', 300_000)).toHaveLength(300_001);
});

test('throws the error of the system', () => {
  expect(() => readStart(folder.at('none.md'), 10)).toThrow('ENOENT');
});
