import { readBucket } from './bucket.ts';
import type { BucketReader } from './find-page.ts';
import { indexFiles } from './index-files.ts';
import { blockOf, packOf, takeBlock, takeBucket } from './pack.ts';

/** A pack's bytes are not those that were written. */
export class DamagedPackError extends Error {}

/**
 * Reads buckets out of packs. The pack that was read last is kept, because whoever reads many
 * buckets mostly reads neighbours.
 *
 * @param readPack gives a pack's bytes by its number; what it throws is passed on.
 * @returns a reader that throws a DamagedPackError, naming the file, where bytes are damaged.
 */
export function readPacks(
  bucketCount: number,
  readPack: (packId: number) => Promise<Uint8Array<ArrayBuffer>>,
): BucketReader {
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
  return {
    bucketCount,
    async readBucket(id) {
      const block = blockOf(id);
      const packId = packOf(block);
      const pack = await open(packId);
      try {
        return await readBucket(takeBucket(takeBlock(pack, block), id), [id, bucketCount]);
      } catch {
        throw new DamagedPackError(`${indexFiles.pack(packId)} is damaged`);
      }
    },
  };
}
