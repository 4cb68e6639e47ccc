import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { linesOf, markdown, record, useArticleFolder } from '../../support/article-folder.ts';
import { runScript } from '../../support/run-script.ts';

vi.setConfig({ testTimeout: 30_000 });
const folder = useArticleFolder();

test('names every bad record, and builds nothing', async () => {
  await folder.write('a.md', markdown('title: A\nwebUrl: javascript:alert(1)'));
  await folder.write('b.jsonl', `${record(1)}\n{`);
  vi.stubEnv('TMPDIR', folder.root);
  const { code, stderr } = await runScript('build', ['--data', folder.input, '--out', folder.out]);
  vi.unstubAllEnvs();
  expect(code).toBe(1);
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/a\.md: webUrl: must be an http or https address/),
    expect.stringMatching(/b\.jsonl:2: record: is not JSON: /),
  ]);
  expect(existsSync(folder.out)).toBe(false);
  // jiti, with which WXT loads modules, keeps its cache there.
  expect((await readdir(folder.root)).filter((name) => name !== 'jiti')).toEqual(['in']);
});
