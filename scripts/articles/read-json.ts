import { isFields } from '../../core/article/article-fields.ts';
import { findDuplicateKeys } from './find-duplicate-keys.ts';
import type { Fault } from './source-problem.ts';

/** Parses a JSON text. A key that occurs twice is a fault, because its first value would be lost. */
export function parseJson(text: string): { raw: unknown } | { faults: Fault[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { faults: [{ field: 'record', message: `is not JSON: ${(error as Error).message}` }] };
  }
  const duplicates = findDuplicateKeys(text);
  if (duplicates.length === 0) return { raw };
  return { faults: duplicates.map((field) => ({ field, message: 'appears twice' })) };
}

/** The records in a JSON file: one record, a list of them, or a page of the API. */
export type JsonRecords =
  | { kind: 'record'; raw: unknown }
  | { kind: 'list'; items: unknown[] }
  /** Something else, such as the settings of a tool. */
  | { kind: 'other' };

/**
 * Tells what a JSON file holds. A page of the API is `{page, nextPage?, value: […]}`; in a list, one
 * item that looks like a record is enough.
 */
export function findJsonRecords(raw: unknown): JsonRecords {
  if (isRecordLike(raw)) return { kind: 'record', raw };
  const isPage = isFields(raw) && 'page' in raw && 'value' in raw;
  const items = isFields(raw) ? (raw.value ?? []) : raw;
  if (!Array.isArray(items)) return { kind: 'other' };
  return isPage || items.some(isRecordLike) ? { kind: 'list', items } : { kind: 'other' };
}

/** Has a title and a field for an address, whether or not they can be used. */
function isRecordLike(raw: unknown): boolean {
  return (
    isFields(raw) &&
    'title' in raw &&
    ['webUrl', 'originalUrl', 'ampWebUrl'].some((field) => field in raw)
  );
}
