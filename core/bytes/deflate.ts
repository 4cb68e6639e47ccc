/**
 * Returns bytes compressed in the zlib format. It ends in a checksum of the content, so damaged or
 * truncated bytes are never read as good ones.
 */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('deflate');
  return new Uint8Array(await pipe(bytes, stream).arrayBuffer());
}

/**
 * Returns the content of compressed bytes, to be read once. Reading it throws if they are damaged.
 */
export function inflate(bytes: Uint8Array<ArrayBuffer>): Response {
  return pipe(bytes, new DecompressionStream('deflate'));
}

/** Returns the content of compressed bytes. Throws if they are damaged. */
export async function inflateBytes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await inflate(bytes).arrayBuffer());
}

/** Pipes without a Blob, whose bytes would travel to another process and back. */
function pipe(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Response {
  const writer = through.writable.getWriter();
  // The readable side reports errors.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Response(through.readable);
}
