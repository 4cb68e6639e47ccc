import type { Fault } from './source-problem.ts';

/** Decodes UTF-8, drops a byte order mark, and turns CRLF and CR into line feeds. */
export function decodeText(bytes: Uint8Array): string | Fault {
  if (bytes.includes(0))
    return { field: 'file', message: 'has a NUL byte: it is not text encoded as UTF-8' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    return { field: 'file', message: 'is not encoded as UTF-8' };
  }
}
