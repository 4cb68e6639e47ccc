import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BuiltIndex } from '../../core/index/build-index.ts';
import { indexFiles } from '../../core/index/index-files.ts';

/** Another run may put its index there between our two renames; then that is the old one. */
const mostRetries = 5;

/**
 * Writes an index directory: beside the old one first, then in its place, so that a reader meets the
 * old one or the new one whole, or for the moment between two renames none, and never half of one.
 * Of two runs at once to one place, the later one stays. Throws where something else than an index
 * lies there, and leaves it, or the old index, as it is.
 *
 * @param onFile called with the number of files written so far, and of all.
 */
export async function writeIndex(
  directory: string,
  { files }: BuiltIndex,
  onFile: (done: number, total: number) => void = () => {},
): Promise<void> {
  // Behind a link, the folder is replaced and the link stays.
  const target = await realpath(directory).catch(() => resolve(directory));
  const fresh = `${target}.new-${randomUUID()}`;
  try {
    let done = 0;
    for (const [path, content] of files) {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      onFile(++done, files.size);
    }
    await putInPlace(fresh, target, directory);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Throws unless the directory is absent, empty or an index. */
export async function assertReplaceable(directory: string, shown = directory): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Error(`--out: ${shown}: is not a folder that can be written: ${error.message}`);
  });
  if (names.length > 0 && !(await isIndex(directory, names))) {
    throw new Error(`--out: ${shown}: holds other files and is no index; name an empty folder`);
  }
}

/** The old one is kept until the new one is there, and put back where that fails. */
async function putInPlace(
  fresh: string,
  target: string,
  shown: string,
  retries = mostRetries,
): Promise<void> {
  await assertReplaceable(target, shown);
  const old = `${target}.old-${randomUUID()}`;
  const hadOld = await moveIfThere(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    const isTaken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (hadOld && !isTaken) await rename(old, target);
    if (!isTaken || retries === 0) throw error;
    await putInPlace(fresh, target, shown, retries - 1);
  }
  await rm(old, { recursive: true, force: true });
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Where packs lie, and where the buckets of format 1 lay. */
const binFolders = [dirname(indexFiles.pack(0)), 'buckets'];
const ownNames: string[] = [
  indexFiles.head,
  indexFiles.facets,
  indexFiles.checksums,
  ...binFolders,
];

/** Any format counts, so that an index of an older version can be replaced. */
async function isIndex(directory: string, names: string[]): Promise<boolean> {
  const isOurs = names.every((name) => ownNames.includes(name));
  if (!isOurs || !names.includes(indexFiles.head)) return false;
  try {
    const folders = binFolders.filter((folder) => names.includes(folder));
    const bins = await Promise.all(folders.map((folder) => readdir(join(directory, folder))));
    const head: unknown = JSON.parse(await readFile(join(directory, indexFiles.head), 'utf8'));
    return (
      bins.flat().every((name) => /^\d+\.bin$/.test(name)) &&
      typeof head === 'object' &&
      head !== null &&
      'format' in head &&
      typeof head.format === 'number' &&
      'contentHash' in head &&
      typeof head.contentHash === 'string'
    );
  } catch (error) {
    // It was there a moment ago: another run is just moving its old index away.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
