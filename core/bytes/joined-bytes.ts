const offsetBytes = 4;

/**
 * Joins parts after a table of offsets: where each part begins and where the last one ends,
 * counted from the start of the table, as little-endian unsigned 32-bit integers. A part can then
 * be sliced without reading the others.
 */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const start = (parts.length + 1) * offsetBytes;
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, start));
  const table = new DataView(joined.buffer);
  let offset = start;
  for (const [at, part] of parts.entries()) {
    table.setUint32(at * offsetBytes, offset, true);
    joined.set(part, offset);
    offset += part.length;
  }
  table.setUint32(parts.length * offsetBytes, offset, true);
  return joined;
}

/**
 * Returns one part as a view into the joined bytes. Throws a RangeError if there is no such part,
 * or if the bytes are truncated or damaged.
 *
 * @param at the number of the part, from 0.
 */
export function sliceJoined(joined: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  if (at >= countJoined(joined)) throw new RangeError(`joined bytes: there is no part ${at}`);
  const start = offsetAt(joined, at);
  const end = offsetAt(joined, at + 1);
  if (start > end || end > joined.length)
    throw new RangeError(`joined bytes: part ${at} is cut off`);
  return joined.subarray(start, end);
}

/** Returns the number of parts. Throws a RangeError if the table of offsets is damaged. */
export function countJoined(joined: Uint8Array<ArrayBuffer>): number {
  const first = joined.length < offsetBytes ? 0 : offsetAt(joined, 0);
  const isTable = first >= offsetBytes && first % offsetBytes === 0 && first <= joined.length;
  if (!isTable) throw new RangeError('joined bytes: the table is damaged');
  return first / offsetBytes - 1;
}

function offsetAt(joined: Uint8Array<ArrayBuffer>, at: number): number {
  const table = new DataView(joined.buffer, joined.byteOffset, joined.byteLength);
  return table.getUint32(at * offsetBytes, true);
}
