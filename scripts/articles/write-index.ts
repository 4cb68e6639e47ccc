import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BuiltIndex } from '../../core/index/build-index.ts';
import { indexFiles } from '../../core/index/index-head.ts';

/**
 * Writes an index directory: beside the old one first, then in its place, so that a reader never
 * meets half of one. Throws where something else than an index lies there.
 */
export async function writeIndex(directory: string, { files }: BuiltIndex): Promise<void> {
  const target = resolve(directory);
  await assertReplaceable(target, directory);
  const fresh = `${target}.new-${process.pid}`;
  for (const [path, content] of files) {
    const file = join(fresh, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await rm(target, { recursive: true, force: true });
  await rename(fresh, target);
}

/** Throws unless the directory is absent, empty or an index. */
export async function assertReplaceable(directory: string, shown = directory): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Error(`--out: ${shown}: is not a folder that can be written: ${error.message}`);
  });
  if (names.length > 0 && !names.includes(indexFiles.head)) {
    throw new Error(`--out: ${shown}: holds other files and is no index; name an empty folder`);
  }
}
