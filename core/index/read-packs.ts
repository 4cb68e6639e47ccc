import { readBucket } from './bucket.ts';
import type { BucketReader } from './find-page.ts';
import { indexFiles } from './index-files.ts';
import { blockOf, type PartKind, packOf, takeBlock, takePart } from './pack.ts';

/** A pack's bytes are not those that were written. */
export class DamagedPackError extends Error {}

/** Reads a part by its number; what `decode` cannot read is damaged. */
export type PartReader = <Value>(
  id: number,
  decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<Value>,
) => Promise<Value>;

/**
 * Reads parts of one kind out of packs. The pack that was read last is kept, because whoever reads
 * many parts mostly reads neighbours.
 *
 * @param readPack gives a pack's bytes by its number; what it throws is passed on.
 * @returns a reader that throws a DamagedPackError, naming the file, where bytes are damaged.
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

/** Reads buckets out of packs, as openPacks does. */
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
