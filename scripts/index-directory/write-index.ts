import { mkdirSync, renameSync } from 'node:fs';
import { mkdir, readlink, realpath, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BuiltIndex } from '../../core/build/build-index.ts';
import { cleanUpAtEnd, removeNow } from '../command-line/clean-up-at-end.ts';
import { assertReplaceable } from './assert-replaceable.ts';
import { clearLeftovers, forgetName, nameBeside } from './index-leftovers.ts';

/** Another run may put its index there between our two renames; then that is the old one. */
const maxRetries = 5;

/**
 * Writes an index directory: beside the old one first, then in its place, so that a reader meets the
 * old one or the new one whole, or for the moment between two renames none, and never half of one.
 * Of two runs at once to one place, the later one stays. Throws where something else than an index
 * lies there, and leaves it, or the old index, as it is; so does a signal that ends the process.
 *
 * @param onFile called with the number of files written so far, and of all.
 */
export async function writeIndex(
  directory: string,
  { files }: BuiltIndex,
  onFile: (done: number, total: number) => void = () => {},
): Promise<void> {
  const target = await findTarget(directory);
  const fresh = nameBeside(target, 'new');
  const callOff = cleanUpAtEnd(() => removeNow(fresh));
  const above: string[] = [];
  try {
    await makeFolder(dirname(target), above);
    const folders = new Set([...files.keys()].map((path) => dirname(join(fresh, path))));
    // At once: what a signal interrupts would go on in Node's other threads, and make the folders
    // anew behind the back of whoever removes them.
    for (const folder of [fresh, ...folders]) mkdirSync(folder, { recursive: true });
    let done = 0;
    for (const [path, content] of files) {
      await writeFile(join(fresh, path), content);
      onFile(++done, files.size);
    }
    await putInPlace(fresh, target, directory);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    for (const folder of above.reverse()) await rmdir(folder).catch(() => undefined);
    const isSystem = typeof Reflect.get(error as object, 'syscall') === 'string';
    if (!isSystem) throw error;
    throw new Error(`--out: ${directory}: cannot be written: ${(error as Error).message}`);
  } finally {
    callOff();
    forgetName(fresh);
  }
}

/**
 * Has an index directory as it was before a run that was killed while it wrote there, and throws
 * unless it is absent, empty or an index.
 */
export async function prepareDirectory(directory: string): Promise<void> {
  const target = await findTarget(directory);
  clearLeftovers(target);
  await assertReplaceable(target, directory);
}

/** Behind a link, the folder is replaced and the link stays, also where the folder is missing. */
async function findTarget(directory: string): Promise<string> {
  try {
    return await realpath(directory);
  } catch {
    const link = await readlink(directory).catch(() => undefined);
    return link === undefined ? resolve(directory) : resolve(dirname(directory), link);
  }
}

/**
 * The old one is kept until the new one is there, and put back where that fails. The two renames
 * wait for nothing, so that no signal comes between them.
 */
async function putInPlace(
  fresh: string,
  target: string,
  shown: string,
  retries = maxRetries,
): Promise<void> {
  await assertReplaceable(target, shown);
  const old = nameBeside(target, 'old');
  try {
    const hadOld = moveIfThere(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (hadOld && !isTaken) renameSync(old, target);
      if (!isTaken) throw error;
      removeNow(old);
      if (retries === 0) throw error;
      await putInPlace(fresh, target, shown, retries - 1);
    }
    removeNow(old);
  } finally {
    forgetName(old);
  }
}

function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Like mkdir's `recursive`, which on Linux tries again without end in a folder such as /proc. */
async function makeFolder(path: string, made: string[]): Promise<void> {
  const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
  try {
    await stat(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await makeFolder(dirname(path), made);
    await mkdir(path).then(
      () => made.push(path),
      (failed: unknown) => {
        // Another run was quicker.
        if (codeOf(failed) !== 'EEXIST') throw failed;
      },
    );
  }
}
