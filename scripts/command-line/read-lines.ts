/**
 * The lines of a stream as bytes, without their line feeds, so that one badly encoded line is that
 * line and no other. Of a line that is longer than the bound, one byte more than that is given:
 * enough to see that it is, however long it goes on.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    const kept = part.subarray(0, maxBytes + 1 - length);
    if (kept.length > 0) parts.push(kept);
    length += kept.length;
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
