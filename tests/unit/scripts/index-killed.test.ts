import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countPacks } from '../../../core/index/pack.ts';
import {
  recoverInterruptedWrites,
  releaseTempPath,
  reserveTempPath,
} from '../../../scripts/index-directory/recover-interrupted-writes.ts';
import { record, useArticleFolder } from '../../support/article-folder.ts';
import { chooseRounds } from '../../support/choose-rounds.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
const folder = useArticleFolder();
const script = join(import.meta.dirname, '../../../scripts/index.ts');
const list = async () => (await readdir(folder.root)).sort();

/** Some megabytes that do not compress well, so that writing takes a while. */
const manyRecords = (title: string) => {
  const excerpt = (at: number) =>
    Array.from({ length: 300 }, (_, word) => ((at * 7_919 + word * 104_729) % 65_521).toString(36));
  return Array.from({ length: 1_500 }, (_, at) =>
    record(at, { title, excerpt: excerpt(at).join('') }),
  ).join('\n');
};

const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGKILL', 'SIGKILL'];
const maxShots = 20;
const minShots = chooseRounds({ few: 8, all: maxShots });

/** Similar pieces take seconds to compute and do not matter here. */
const quick = ['--related', '0'];

/** Starts a run, and sends it a signal some milliseconds after it began to write. */
async function indexAndEnd(
  signal: NodeJS.Signals,
  afterMs: number,
): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [script, folder.input, '--out', folder.out, ...quick]);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_, by) => resolve(by));
  });
  while (child.exitCode === null && !(await list()).some((name) => name.includes('.new-'))) {
    await wait(1);
  }
  await wait(afterMs);
  child.kill(signal);
  return ended;
}

/** Expects a whole index: one of the hashes in its head, and no pack missing. Returns the hash. */
async function expectWhole(hashes: string[]): Promise<string> {
  const head = JSON.parse(await readFile(join(folder.out, 'index.json'), 'utf8'));
  expect(hashes).toContain(head.contentHash);
  expect(await readdir(join(folder.out, 'packs'))).toHaveLength(countPacks(head.bucketCount));
  return head.contentHash;
}

const readHash = async () =>
  JSON.parse(await readFile(join(folder.out, 'index.json'), 'utf8')).contentHash as string;

test('leaves one whole index whenever it is ended, and recovers from killed runs', async () => {
  const hashes: string[] = [];
  for (const title of ['new', 'old']) {
    await folder.write('a.jsonl', manyRecords(title));
    expect((await folder.index(...quick)).code).toBe(0);
    hashes.push(await readHash());
  }
  await folder.write('a.jsonl', manyRecords('new'));
  const endedBy = new Set<NodeJS.Signals | null>();
  const hasBeenEndedByEach = () => signals.every((signal) => endedBy.has(signal));
  // A signal may come after the end; then more are sent.
  for (let shot = 0; shot < (hasBeenEndedByEach() ? minShots : maxShots); shot++) {
    const signal = signals[shot % signals.length] as NodeJS.Signals;
    const by = await indexAndEnd(signal, Math.random() * 20);
    endedBy.add(by);
    // A run that was killed cannot clean up; the next run does, even if it then finds no article.
    if (signal === 'SIGKILL') recoverInterruptedWrites(folder.out);
    expect(await list(), `${signal}, ended by ${by}`).toEqual(['in', 'out']);
    await expectWhole(hashes);
  }
  expect([...endedBy]).toEqual(expect.arrayContaining(signals));
});

describe('the temporary directory of a killed run', () => {
  const deadPid = spawnSync(process.execPath, ['--version']).pid;
  /** A path as a run with that process id reserves it. */
  const nameOf = (role: 'new' | 'old', pid: number) => {
    const name = reserveTempPath(folder.out, role);
    releaseTempPath(name);
    return join(dirname(name), basename(name).replace(`-${process.pid}-`, `-${pid}-`));
  };
  let hash = '';
  beforeEach(async () => {
    await folder.write('a.jsonl', record(1));
    await folder.index();
    hash = await readHash();
    await rm(folder.at('a.jsonl'));
  });

  test('is restored by the next run, even one that fails, if it has the only index', async () => {
    await cp(folder.out, nameOf('new', deadPid), { recursive: true });
    await rename(folder.out, nameOf('old', deadPid));
    expect((await folder.index()).code).toBe(1);
    expect(await readHash()).toBe(hash);
    expect(await list()).toEqual(['in', 'out']);
  });

  test('of a partly removed index is not restored', async () => {
    await mkdir(nameOf('old', deadPid));
    await rm(folder.out, { recursive: true });
    expect((await folder.index()).code).toBe(1);
    expect(await list()).toEqual(['in']);
  });

  test('is removed, but not those of running processes, of other machines or of other programs', async () => {
    const here = nameOf('new', process.pid);
    const kept = [
      nameOf('new', process.ppid),
      nameOf('old', process.ppid),
      nameOf('new', deadPid).replace(/new-\w{8}-/, 'new-00000000-'),
      `${folder.out}.new-notes`,
      `${folder.out}.old`,
    ];
    for (const path of [...kept, here, nameOf('new', deadPid)]) await mkdir(path);
    await writeFile(join(folder.root, `other.${basename(nameOf('new', deadPid))}`), '');
    await folder.index();
    const names = await list();
    for (const path of kept) expect(names).toContain(basename(path));
    expect(names.filter((name) => name.includes(`-${deadPid}-`))).toHaveLength(2);
    // Has the id of this process, which released it and therefore does not write to it.
    recoverInterruptedWrites(folder.out);
    expect(await list()).not.toContain(basename(here));
  });
});
