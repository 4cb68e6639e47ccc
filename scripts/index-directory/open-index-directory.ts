import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFiles } from '../../core/index/index-files.ts';
import { indexHeadSchema } from '../../core/index/index-head.ts';
import { type IndexReader, openIndexReader } from '../../core/index/index-reader.ts';
import type { PartKind } from '../../core/index/pack.ts';
import { DamagedPackError, openPacks, type PartReader } from '../../core/index/read-packs.ts';
import { canonicaliserVersion } from '../../core/url/canonical-url.ts';
import { describeReadError } from '../articles/describe-read-error.ts';

/**
 * Opens an index directory. Throws if it is missing, is damaged or was built by another version;
 * reading from it throws if a part is missing or damaged. The error says what to do.
 */
export async function openIndexDirectory(directory: string): Promise<IndexReader> {
  const refuse = (fault: string, remedy = 'build it again with npm run -s index'): never => {
    throw new Error(`--index: ${directory}: ${fault}; ${remedy}`);
  };
  const readIndexFile = (path: string) =>
    readFile(join(directory, path)).catch((error: unknown) =>
      refuse(`${path} ${describeReadError(error)}`),
    );
  const head = indexHeadSchema.safeParse(await readHead());
  if (!head.success) return refuse('has another format');
  // Look-ups of keys that other rules made would silently find nothing.
  if (head.data.canonicaliser !== canonicaliserVersion) {
    return refuse('was built with other URL rules');
  }
  const openKind = (kind: PartKind): PartReader => {
    const read = openPacks(
      kind,
      async (id) => new Uint8Array(await readIndexFile(indexFiles.pack(id, kind))),
    );
    return (id, decode) =>
      read(id, decode).catch((error: unknown) => {
        if (error instanceof DamagedPackError) return refuse(error.message);
        throw error;
      });
  };
  return openIndexReader(head.data, openKind);

  async function readHead(): Promise<unknown> {
    const bytes = await readFile(join(directory, indexFiles.head)).catch((error: unknown) => {
      const code = Reflect.get(error as object, 'code');
      return code === 'ENOENT' || code === 'ENOTDIR'
        ? refuse('contains no index', 'build one with npm run -s index')
        : refuse(`${indexFiles.head} ${describeReadError(error)}`);
    });
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch {
      return refuse(`${indexFiles.head} is damaged`);
    }
  }
}
