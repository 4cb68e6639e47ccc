import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { record, useArticleFolder } from '../../support/article-folder.ts';

vi.setConfig({ testTimeout: 20_000 });
const folder = useArticleFolder();
const index = join(import.meta.dirname, '../../../scripts/index.ts');
const hasTerminal = spawnSync('script', ['--version']).status === 0;

// `script` from util-linux runs a command in a terminal of its own.
test.runIf(hasTerminal)(
  'shows the progress of each step on a terminal, from 0 to 100 %',
  async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      record(at, { excerpt: 'x'.repeat(200) }),
    );
    await folder.write('a.jsonl', lines.join('\n'));
    const command = [process.execPath, index, folder.input, '--out', folder.out].join(' ');
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
    const shown = [...stdout.matchAll(/(reading|checking|building|writing) [=-]+ (\d+) %/g)];
    const sharesOf = (step: string) =>
      shown.filter(([, one]) => one === step).map(([, , at]) => Number(at));
    for (const step of ['reading', 'checking', 'building', 'writing']) {
      const shares = sharesOf(step);
      expect([step, shares[0], shares.at(-1)]).toEqual([step, 0, 100]);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
    expect(new Set(sharesOf('reading')).size).toBeGreaterThan(2);
    expect(stdout).toMatch(/articles 20000, /);
  },
);
