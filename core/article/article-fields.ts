import type { Picture, Provider } from './article.ts';
import { articleBounds } from './article-bounds.ts';
import { quoteValue, type Warn } from './problem.ts';
import { readPictureAddress } from './read-address-field.ts';
import {
  listOf,
  numberOf,
  type ReadValue,
  readDate,
  readDomain,
  readFlag,
  textOf,
  wordOf,
} from './read-value.ts';
import { stances } from './stance.ts';

const { excerpt, name, word, topic, topics, images, pixels } = articleBounds;

export type Fields = Record<string, unknown>;

/** Reads an object field by field, in the order of the table; a field that is absent stays so. */
export function readFields<Table extends Record<string, ReadValue<unknown>>>(
  fields: Fields,
  table: Table,
  path: string,
  warn: Warn,
): { [Name in keyof Table]?: Exclude<ReturnType<Table[Name]>, undefined> } {
  const read: Fields = {};
  for (const [field, readValue] of Object.entries(table)) {
    const value = fields[field];
    if (value === undefined) continue;
    const result = readValue(value, path + field, warn);
    if (result !== undefined) read[field] = result;
  }
  return read as { [Name in keyof Table]?: Exclude<ReturnType<Table[Name]>, undefined> };
}

const providerTable = { name: textOf(name), domain: readDomain };

const readProvider: ReadValue<Provider> = (value, field, warn) => {
  // Some write the name alone.
  const fields = typeof value === 'string' ? { name: value } : value;
  if (isFields(fields)) return readFields(fields, providerTable, `${field}.`, warn);
  warn(field, `is left out; it must have the fields name and domain${quoteValue(value)}`);
  return undefined;
};

const size = numberOf(
  `a whole number from 1 to ${pixels}`,
  (value) => Number.isInteger(value) && value >= 1 && value <= pixels,
);
const pictureTable = { width: size, height: size, isCached: readFlag };

const readPicture: ReadValue<Picture> = (value, field, warn) => {
  const fields = typeof value === 'string' ? { url: value } : value;
  const url = isFields(fields) ? readPictureAddress(fields.url) : undefined;
  if (!isFields(fields) || url === undefined) {
    const wrong = isFields(fields) ? fields.url : value;
    warn(
      `${field}.url`,
      `the picture is left out; it must have an http or https address${quoteValue(wrong)}`,
    );
    return undefined;
  }
  return { url, ...readFields(fields, pictureTable, `${field}.`, warn) };
};

/** Fields of a record and of a linked piece besides title, addresses and quality. */
export const pieceTable = {
  excerpt: textOf(excerpt),
  publishedDateTime: readDate,
  type: textOf(word),
  provider: readProvider,
  images: listOf(readPicture, images),
};

/** Fields that only a linked piece has. */
export const linkTable = { stance: wordOf(stances) };

/** Fields that only a record has. */
export const recordTable = {
  category: textOf(word),
  heat: numberOf('a number, -1 where unknown', (value) => value >= -1),
  published: readFlag,
  topics: listOf(textOf(topic), topics),
};

/** A tree of names; the node of a list holds the fields of its items. */
export type KnownFields = { [name: string]: true | KnownFields };

const unused = (...names: string[]): KnownFields =>
  Object.fromEntries(names.map((key) => [key, true]));
const used = (table: object) => unused(...Object.keys(table));

/*
 * Fields of the system that the records come from (in its Markdown, in its API, or in both) that a
 * counterpoint needs nothing of. They are accepted without a warning and dropped, so that no later
 * step can leak them.
 */
const unusedInPiece = unused(
  'secured', // ciphertext of its publisher
  'tags', // free words; topics are the curated ones
  'categories', // in the API, a list instead of category
  'locale',
  'updatedDateTime', // when the record was written, not the article
  'featuredContent', // marks of the source site: what it promotes,
  'highlight',
  'removed', // and what it no longer shows
  'path', // of the record's file
  'sourceUrl', // of the record in the API
  'content', // the body, which is empty
);
const unusedInProvider = unused('images', 'publishers', 'authors');
const unusedInPicture = unused('title', 'attribution');

const knownInPiece: KnownFields = {
  ...unusedInPiece,
  ...used(recordTable),
  ...used(pieceTable),
  ...unused('title', 'quality', 'webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'),
  provider: { ...used(providerTable), ...unusedInProvider },
  images: { url: true, ...used(pictureTable), ...unusedInPicture },
};

/** The names of all fields of a linked piece. */
export const knownInLinkedPiece: KnownFields = { ...knownInPiece, ...used(linkTable) };

/** The names of all fields of a record; those of its linked pieces are in knownInLinkedPiece. */
export const knownInRecord: KnownFields = { ...knownInPiece, related: true };

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
