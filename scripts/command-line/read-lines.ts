/**
 * Yields the lines of a stream as bytes, without their line feeds. Bytes, so that a line with a bad
 * encoding does not affect the others. A line longer than `maxBytes` is cut to `maxBytes` + 1 bytes,
 * which shows that it is too long and keeps memory bounded.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    const fitting = part.subarray(0, maxBytes + 1 - length);
    if (fitting.length > 0) parts.push(fitting);
    length += fitting.length;
  };
  const endLine = () => {
    const line = Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield endLine();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield endLine();
}
