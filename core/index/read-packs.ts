import { readBucket } from './bucket.ts';
import type { BucketReader } from './find-page.ts';
import { indexFiles } from './index-files.ts';
import { blockOf, type PartKind, packOf, takeBlock, takePart } from './pack.ts';

/** Thrown where the bytes of a pack differ from those that were written. */
export class DamagedPackError extends Error {}

/** Reads a part by its number. A part that `decode` throws on counts as damaged. */
export type PartReader = <Value>(
  id: number,
  decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<Value>,
) => Promise<Value>;

/**
 * Returns a reader of the parts of one kind. It throws a DamagedPackError with the name of the file
 * if a part is damaged. The pack that was read last is kept, because successive reads are mostly of
 * neighbouring parts.
 *
 * @param readPack returns the bytes of a pack by its number; its errors are passed on.
 */
export function openPacks(
  kind: PartKind,
  readPack: (packId: number) => Promise<Uint8Array<ArrayBuffer>>,
): PartReader {
  let last: { packId: number; bytes: Promise<Uint8Array<ArrayBuffer>> } | undefined;
  const open = (packId: number) => {
    if (last?.packId !== packId) {
      const opened = { packId, bytes: readPack(packId) };
      last = opened;
      opened.bytes.catch(() => {
        if (last === opened) last = undefined;
      });
    }
    return last.bytes;
  };
  return async (id, decode) => {
    const block = blockOf(id);
    const packId = packOf(block);
    const pack = await open(packId);
    try {
      return await decode(takePart(takeBlock(pack, block), id));
    } catch {
      throw new DamagedPackError(`${indexFiles.pack(packId, kind)} is damaged`);
    }
  };
}

/** Returns a reader of buckets in packs. It throws as openPacks does. */
export function readPacks(
  bucketCount: number,
  readPack: (packId: number) => Promise<Uint8Array<ArrayBuffer>>,
): BucketReader {
  const read = openPacks('bucket', readPack);
  return {
    bucketCount,
    readBucket: (id) => read(id, (bytes) => readBucket(bytes, [id, bucketCount])),
  };
}
