import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexFiles } from '../../core/index/index-files.ts';
import { partKinds } from '../../core/index/pack.ts';

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

/** Where packs lie, and where the buckets of format 1 lay. */
const binFolders = [...partKinds.map((kind) => dirname(indexFiles.pack(0, kind))), 'buckets'];
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
