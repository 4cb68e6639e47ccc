/**
 * Bytes as they are stored. The zlib format ends in a check sum of its content, so damaged or
 * truncated bytes cannot be read as good ones.
 */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('deflate');
  return new Uint8Array(await pass(bytes, stream).arrayBuffer());
}

/** The content of stored bytes, to be read once. Reading throws where they are damaged. */
export function inflate(bytes: Uint8Array<ArrayBuffer>): Response {
  return pass(bytes, new DecompressionStream('deflate'));
}

/** The same as bytes. Throws where they are damaged. */
export async function inflateBytes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await inflate(bytes).arrayBuffer());
}

/** Without a Blob in between, whose bytes would travel to another process and back. */
function pass(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Response {
  const writer = through.writable.getWriter();
  // What goes wrong is told by the side that is read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Response(through.readable);
}
