import { UsageError } from './run-command.ts';

/**
 * Parses the value of an option as a whole number from `min` to `max`. Throws a UsageError that names
 * the option and the value if it is none.
 *
 * @param option as written on the command line, such as `--limit`.
 */
export function readCount(option: string, value: string, min: number, max: number): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= min && count <= max) return count;
  throw new UsageError(`${option}: ${value} is not a whole number from ${min} to ${max}`);
}
