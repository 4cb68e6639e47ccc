import { pushVarint, readVarints } from '../bytes/varint.ts';
import type { EntryPlace } from '../index/entry-place.ts';

/** Documents in one part of the table, some 12 kB. A result costs the read of the part it is in. */
export const documentsPerTable = 4_096;

/** Returns the number of parts of the table. */
export function countTables(documents: number): number {
  return Math.ceil(documents / documentsPerTable);
}

/** Returns the number of the part that locates a document. */
export function tableOf(document: number): number {
  return Math.floor(document / documentsPerTable);
}

/** Encodes the places of consecutive documents as one part of the table. */
export function encodeTable(places: readonly EntryPlace[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const { bucketId } of places) pushVarint(bytes, bucketId);
  for (const { row } of places) pushVarint(bytes, row);
  return new Uint8Array(bytes);
}

/**
 * Returns the place of a document. Throws a RangeError if the part is damaged.
 *
 * @param table the part that locates the document.
 * @param documents the number of all documents.
 */
export function readPlace(table: Uint8Array, document: number, documents: number): EntryPlace {
  const at = document % documentsPerTable;
  const count = Math.min(documents - tableOf(document) * documentsPerTable, documentsPerTable);
  const numbers = readVarints(table);
  const skip = (skipped: number) => {
    for (let left = skipped; left > 0; left--) numbers.next();
    return numbers.next();
  };
  const bucketId = skip(at);
  return { bucketId, row: skip(count - 1) };
}
