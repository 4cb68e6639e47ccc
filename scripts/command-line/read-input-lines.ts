import { readLines } from './read-lines.ts';

/** An address has at most 4,096 characters (core/url/read-address.ts); the rest is room for blanks. */
const maxLineBytes = 100_000;

/**
 * The lines of standard input: what stands between line feeds, without a carriage return at the end.
 * One that is longer than any address can be is given as an empty line.
 */
export async function* readInputLines(): AsyncGenerator<string> {
  for await (const bytes of readLines(process.stdin, maxLineBytes)) {
    yield bytes.length > maxLineBytes ? '' : bytes.toString('utf8').replace(/\r$/, '');
  }
}
