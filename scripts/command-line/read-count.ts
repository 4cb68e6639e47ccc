import { UsageError } from './run-command.ts';

/** A whole number that was given as an option. Throws a UsageError that names option and value. */
export function readCount(option: string, value: string, least: number, most: number): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= least && count <= most) return count;
  throw new UsageError(`${option}: ${value} is no whole number from ${least} to ${most}`);
}
