import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexFiles } from '../../core/index/index-files.ts';
import { partKinds } from '../../core/index/pack.ts';

/**
 * Throws unless the directory is absent, empty or an index.
 *
 * @param displayPath how the error names the directory: as the user wrote it.
 */
export async function assertReplaceable(directory: string, displayPath = directory): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Error(`--out: ${displayPath}: is not a writable folder: ${error.message}`);
  });
  if (names.length > 0 && !(await isIndex(directory, names))) {
    throw new Error(
      `--out: ${displayPath}: contains other files and is not an index; name an empty folder`,
    );
  }
}

/** The folders of the packs, and that of the buckets in format 1. */
const binFolders = [...partKinds.map((kind) => dirname(indexFiles.pack(0, kind))), 'buckets'];
const indexNames: string[] = [
  indexFiles.head,
  indexFiles.facets,
  indexFiles.checksums,
  ...binFolders,
];

/** Accepts every format, so that an index of an older version can be replaced. */
async function isIndex(directory: string, names: string[]): Promise<boolean> {
  const hasForeignFile = names.some((name) => !indexNames.includes(name));
  if (hasForeignFile || !names.includes(indexFiles.head)) return false;
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
    // The file existed a moment ago: another run is moving the index aside to replace it.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
