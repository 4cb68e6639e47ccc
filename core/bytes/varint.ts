/** Appends a whole number below 2 ** 32, seven bits a byte, the lowest first. */
export function pushVarint(into: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest >>>= 7;
  }
  into.push(rest);
}

export interface Varints {
  next(): number;
  /** Where the next one begins. */
  at(): number;
}

/** Reads varints one after the other. Throws behind the end of the bytes. */
export function readVarints(bytes: Uint8Array, start = 0): Varints {
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
