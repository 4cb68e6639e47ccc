import type { LinkedPiece } from './article.ts';
import { isFields, knownInLinkedPiece, linkTable, readFields } from './article-fields.ts';
import { type Problem, quoteValue } from './problem.ts';
import { dropBlanks, warnOfUnknownFields } from './raw-fields.ts';
import { readPiece } from './read-piece.ts';

/** A linked piece, and what is wrong with it under the names of its own fields. */
export interface ReadLink<Link = LinkedPiece> {
  /** Undefined where it cannot be used. */
  piece: Link | undefined;
  /** What keeps the whole record from being used. */
  problems: Problem[];
  warnings: Problem[];
}

/**
 * Reads one item of the field `related`. A piece that cannot be used is left out with a warning; only
 * a password in an address is a problem of the record.
 *
 * @param raw parsed YAML or JSON.
 */
export function readLinkedPiece(raw: unknown): ReadLink {
  const fields = dropBlanks(raw);
  if (!isFields(fields)) {
    const message = `is left out; it must be a linked piece with its fields${quoteValue(fields)}`;
    return { piece: undefined, problems: [], warnings: [{ field: '', message }] };
  }
  const warnings: Problem[] = [];
  const warn = (field: string, message: string) => warnings.push({ field, message });
  warnOfUnknownFields(fields, knownInLinkedPiece, '', warn);
  const { quality } = fields;
  const isBadQuality = quality !== undefined && !(isNumber(quality) && quality >= 0);
  if (isBadQuality) {
    warn('quality', `is left out; it must be a number from 0${quoteValue(quality)}`);
    delete fields.quality;
  }
  const read = readPiece(fields);
  for (const { field, message } of read.problems) {
    warn(field, `the linked piece is left out, because this ${message}`);
  }
  warnings.push(...read.warnings);
  const piece = read.piece && { ...read.piece, ...readFields(fields, linkTable, '', warn) };
  return { piece, problems: read.secrets, warnings };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
