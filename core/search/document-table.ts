import { pushVarint, readVarints } from '../bytes/varint.ts';
import type { EntryPlace } from '../index/entry-place.ts';

/** Some 12 kB: a part of the table is read for a result that lies in it. */
export const documentsPerTable = 4_096;

export function countTables(documents: number): number {
  return Math.ceil(documents / documentsPerTable);
}

/** The part of the table that names a document. */
export function tableOf(document: number): number {
  return Math.floor(document / documentsPerTable);
}

/** The places of documents that follow each other. */
export function encodeTable(places: readonly EntryPlace[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const { bucketId } of places) pushVarint(bytes, bucketId);
  for (const { row } of places) pushVarint(bytes, row);
  return new Uint8Array(bytes);
}

/** The place of a document in its part of the table, which holds so many. */
export function readPlace(table: Uint8Array, document: number, documents: number): EntryPlace {
  const at = document % documentsPerTable;
  const held = Math.min(documents - tableOf(document) * documentsPerTable, documentsPerTable);
  const numbers = readVarints(table);
  const take = (place: number) => {
    for (let skipped = 0; skipped < place; skipped++) numbers.next();
    return numbers.next();
  };
  const bucketId = take(at);
  return { bucketId, row: take(held - 1) };
}
