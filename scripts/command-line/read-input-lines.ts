import { readLines } from './read-lines.ts';

/** An address has at most 4,096 characters (core/url/read-address.ts); the rest is for blanks. */
const maxLineBytes = 100_000;

/**
 * Yields the lines of standard input, which end at line feeds, without a carriage return at the end.
 * A line that is too long for an address is yielded as an empty line.
 */
export async function* readInputLines(): AsyncGenerator<string> {
  for await (const bytes of readLines(process.stdin, maxLineBytes)) {
    yield bytes.length > maxLineBytes ? '' : bytes.toString('utf8').replace(/\r$/, '');
  }
}
