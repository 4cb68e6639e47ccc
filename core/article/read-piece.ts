import type { Piece } from './article.ts';
import { articleBounds } from './article-bounds.ts';
import { type Fields, pieceTable, readFields } from './article-fields.ts';
import { type Problem, quoteValue } from './problem.ts';
import { readAddresses } from './read-address-field.ts';
import { describeCut, readText } from './read-value.ts';

/** What a record and a linked piece are read with. */
export interface PieceReading {
  /** Undefined where there are problems. */
  piece: Piece | undefined;
  /** Why the piece cannot be used. */
  problems: Problem[];
  /** Addresses that must not be published; the piece has further problems or none. */
  secrets: Problem[];
  warnings: Problem[];
}

/**
 * Reads the fields that records and linked pieces have in common. Title and one address are needed;
 * a bad address beside a good one, and any other field that cannot be used, is left out with a
 * warning.
 *
 * @param fields without blanks.
 */
export function readPiece(fields: Fields): PieceReading {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const warn = (field: string, message: string) => warnings.push({ field, message });
  const title = readTitle(fields.title, problems, warnings);
  const { addresses, faults, secrets } = readAddresses(fields);
  const { webUrl = addresses.originalUrl ?? addresses.ampWebUrl ?? addresses.cdnAmpWebUrl } =
    addresses;
  if (webUrl === undefined) {
    if (faults.length === 0 && secrets.length === 0) faults.push(missingAddress);
    problems.push(...faults);
  } else {
    for (const { field, message } of faults) warn(field, `is left out; it ${message}`);
  }
  const { webUrl: _shown, originalUrl, ampWebUrl, cdnAmpWebUrl } = addresses;
  const { excerpt, publishedDateTime, ...rest } = readFields(fields, pieceTable, '', warn);
  const quality = readQuality(fields.quality, problems);
  if (title === undefined || webUrl === undefined || problems.length > 0 || secrets.length > 0) {
    return { piece: undefined, problems, secrets, warnings };
  }
  const piece = dropAbsent({
    title,
    excerpt,
    publishedDateTime,
    webUrl,
    ...rest,
    quality,
    originalUrl,
    ampWebUrl,
    cdnAmpWebUrl,
  });
  return { piece, problems, secrets, warnings };
}

const missingAddress: Problem = {
  field: 'webUrl',
  message: 'is missing: one of webUrl, originalUrl, ampWebUrl and cdnAmpWebUrl is needed',
};

function readTitle(value: unknown, problems: Problem[], warnings: Problem[]): string | undefined {
  const maximum = articleBounds.title;
  const text = typeof value === 'string' ? readText(value, maximum) : undefined;
  if (text === undefined || text.start === '') {
    problems.push({ field: 'title', message: `must be text${quoteValue(value)}` });
    return undefined;
  }
  if (text.isCut) warnings.push({ field: 'title', message: describeCut(maximum, text.start) });
  return text.start;
}

/** Quality is the publisher's own score, from 0 without a top. */
function readQuality(value: unknown, problems: Problem[]): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  problems.push({ field: 'quality', message: `must be a number from 0${quoteValue(value)}` });
  return undefined;
}

/** Drops the fields that are undefined: a stored article has no trace of them. */
export function dropAbsent<Value extends object>(value: Value): Value {
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) Reflect.deleteProperty(value, name);
  }
  return value;
}
