import { mkdirSync, renameSync } from 'node:fs';
import { mkdir, readlink, realpath, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BuiltIndex } from '../../core/build/build-index.ts';
import { cleanUpOnExit, removeNow } from '../command-line/clean-up-on-exit.ts';
import { assertReplaceable } from './assert-replaceable.ts';
import {
  recoverInterruptedWrites,
  releaseTempPath,
  reserveTempPath,
} from './recover-interrupted-writes.ts';

/** Another run can put its index in place between the two renames; that one is then replaced. */
const maxRetries = 5;

/**
 * Writes an index directory atomically: to a temporary directory next to it, which then replaces the
 * old index by two renames. A reader finds the whole old index or the whole new one, or for a moment
 * between the renames none, but never a part. If several runs write to one place, the last wins.
 * Throws if the directory contains something other than an index. When it throws, or a signal ends
 * the process, what was there before stays unchanged.
 *
 * @param onFile called after each file with the number of files written so far, and of all files.
 */
export async function writeIndex(
  directory: string,
  { files }: BuiltIndex,
  onFile: (done: number, total: number) => void = () => {},
): Promise<void> {
  const target = await findTarget(directory);
  const temp = reserveTempPath(target, 'new');
  const cancelCleanUp = cleanUpOnExit(() => removeNow(temp));
  const createdParents: string[] = [];
  try {
    await makeFolder(dirname(target), createdParents);
    const folders = new Set([...files.keys()].map((path) => dirname(join(temp, path))));
    // Synchronous: an asynchronous mkdir goes on in Node's thread pool after a signal, and would
    // create the folders again after they were removed.
    for (const folder of [temp, ...folders]) mkdirSync(folder, { recursive: true });
    let done = 0;
    for (const [path, content] of files) {
      await writeFile(join(temp, path), content);
      onFile(++done, files.size);
    }
    await replaceIndex(temp, target, directory);
  } catch (error) {
    await rm(temp, { recursive: true, force: true });
    for (const folder of createdParents.reverse()) await rmdir(folder).catch(() => undefined);
    const isSystem = typeof Reflect.get(error as object, 'syscall') === 'string';
    if (!isSystem) throw error;
    throw new Error(`--out: ${directory}: cannot be written: ${(error as Error).message}`);
  } finally {
    cancelCleanUp();
    releaseTempPath(temp);
  }
}

/**
 * Recovers an index directory from runs that were killed while they wrote it. Throws unless it is
 * then absent, empty or an index.
 */
export async function prepareDirectory(directory: string): Promise<void> {
  const target = await findTarget(directory);
  recoverInterruptedWrites(target);
  await assertReplaceable(target, directory);
}

/** A symbolic link stays, and the folder that it points to is replaced, or created if missing. */
async function findTarget(directory: string): Promise<string> {
  try {
    return await realpath(directory);
  } catch {
    const link = await readlink(directory).catch(() => undefined);
    return link === undefined ? resolve(directory) : resolve(dirname(directory), link);
  }
}

/**
 * Moves the old index aside, moves the new one into its place, and moves the old one back if that
 * fails. Both renames are synchronous, so that no signal handler runs between them.
 */
async function replaceIndex(
  temp: string,
  target: string,
  displayPath: string,
  retries = maxRetries,
): Promise<void> {
  await assertReplaceable(target, displayPath);
  const old = reserveTempPath(target, 'old');
  try {
    const hadOld = renameIfExists(target, old);
    try {
      renameSync(temp, target);
    } catch (error) {
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (hadOld && !isTaken) renameSync(old, target);
      if (!isTaken) throw error;
      removeNow(old);
      if (retries === 0) throw error;
      await replaceIndex(temp, target, displayPath, retries - 1);
    }
    removeNow(old);
  } finally {
    releaseTempPath(old);
  }
}

function renameIfExists(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Creates a folder and its parents, and adds those that it creates to `created`. mkdir's `recursive`
 * option would never return on Linux in a folder such as /proc.
 */
async function makeFolder(path: string, created: string[]): Promise<void> {
  const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
  try {
    await stat(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await makeFolder(dirname(path), created);
    await mkdir(path).then(
      () => created.push(path),
      (failure: unknown) => {
        // Another run created it in the meantime.
        if (codeOf(failure) !== 'EEXIST') throw failure;
      },
    );
  }
}
