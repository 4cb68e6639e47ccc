import type { SourceProblem } from '../articles/source-problem.ts';
import { readLines } from '../command-line/read-lines.ts';

/** The fields of a line with two titles, or the problems of the line. */
export type TitleLine =
  | { name: string; fields: { claim: string; headline: string } & Record<string, unknown> }
  | { name: string; problems: SourceProblem[] };

/** Enough for two titles of a megabyte. */
const maxLineBytes = 4_000_000;

/**
 * Yields each line of a JSON Lines source that is not blank, checked.
 *
 * @param source its name in problems, such as `stdin`.
 */
export async function* readTitleLines(
  source: string,
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<TitleLine> {
  let number = 0;
  for await (const line of readLines(bytes, maxLineBytes)) {
    number += 1;
    const name = `${source}:${number}`;
    if (line.length > maxLineBytes) {
      const message = `is longer than ${maxLineBytes} bytes`;
      yield { name, problems: [{ name, field: 'record', message }] };
    } else {
      const text = line.toString('utf8').trim();
      if (text !== '') yield checkLine(name, text);
    }
  }
}

function checkLine(name: string, text: string): TitleLine {
  const fields = parseObject(text);
  if (typeof fields === 'string') {
    return { name, problems: [{ name, field: 'record', message: fields }] };
  }
  const problems = ['claim', 'headline']
    .filter((field) => typeof fields[field] !== 'string')
    .map((field) => ({ name, field, message: describeValue(fields[field]) }));
  if (problems.length > 0) return { name, problems };
  return { name, fields: fields as { claim: string; headline: string } };
}

function parseObject(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : 'is not an object';
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
}

function describeValue(value: unknown): string {
  return value === undefined ? 'is missing' : 'must be text';
}
