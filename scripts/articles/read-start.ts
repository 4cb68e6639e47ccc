import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Reads at most maxBytes + 1 bytes of a file, because it can be larger than it says: one that grows,
 * or a system file that reports 0 bytes and never ends. Throws the system's error if the file cannot
 * be read.
 *
 * Synchronous: a thread has nothing else to do, and a stream takes several times as long for a small
 * file.
 */
export function readStart(path: string, maxBytes: number): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    // One byte more shows that a file has ended.
    let buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += read;
      if (read === 0 || length > maxBytes) return buffer.subarray(0, length);
      if (length === buffer.length) buffer = enlarge(buffer, maxBytes + 1);
    }
  } finally {
    closeSync(descriptor);
  }
}

function enlarge(buffer: Buffer, maxLength: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(Math.min(maxLength, Math.max(65_536, 2 * buffer.length)));
  buffer.copy(larger);
  return larger;
}
