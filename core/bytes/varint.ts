/**
 * Appends a whole number below 2 ** 32 as a varint: seven bits per byte, the lowest first, as
 * LEB128 (https://en.wikipedia.org/wiki/LEB128).
 */
export function pushVarint(into: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest >>>= 7;
  }
  into.push(rest);
}

/** Reads varints one after another. */
export interface VarintReader {
  /** Returns the next number. Throws a RangeError where the bytes end first. */
  next(): number;
  /** Returns the offset of the next number, in bytes. */
  at(): number;
}

/** Returns a reader of varints, from the offset `start` in bytes. */
export function readVarints(bytes: Uint8Array, start = 0): VarintReader {
  let at = start;
  return {
    next() {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[at++];
        if (byte === undefined) break;
        value |= (byte & 127) << shift;
        if (byte < 128) return value >>> 0;
      }
      throw new RangeError('varint: the bytes end inside of a number');
    },
    at: () => at,
  };
}
