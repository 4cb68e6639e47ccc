import type { Article, LinkedPiece } from './article.ts';
import { articleBounds } from './article-bounds.ts';
import { isFields, knownInRecord, readFields, recordTable } from './article-fields.ts';
import { type Problem, quoteValue } from './problem.ts';
import { dropBlanks, warnOfUnknownFields } from './raw-fields.ts';
import { type ReadLink, readLinkedPiece } from './read-linked-piece.ts';
import { readPiece } from './read-piece.ts';
import { describeLongList } from './read-value.ts';

/** An article whose linked pieces may be something else than pieces, such as their numbers. */
export type ArticleWith<Link> = Omit<Article, 'related'> & { related: Link[] };

export interface ParsedArticle<Link = LinkedPiece> {
  /** Undefined where there are problems. */
  article: ArticleWith<Link> | undefined;
  problems: Problem[];
  /** What was mended or left out. */
  warnings: Problem[];
}

/** Reads an item of `related`: a caller that meets the same piece again can remember it. */
export type LinkReader<Link> = (raw: unknown, at: number) => ReadLink<Link>;

/**
 * Checks one record and returns the article in it, without what an index must not hold. Problems are
 * a missing title or address, a quality that is no number from 0, and passwords in addresses.
 * Everything else that is odd is mended or left out with a warning.
 *
 * @param raw parsed YAML or JSON of a file in data/.
 */
export function parseArticle(raw: unknown): ParsedArticle {
  return parseArticleWith(raw, readLinkedPiece);
}

/** The same with another reader of linked pieces, which gets the items of `related` as they are. */
export function parseArticleWith<Link>(
  raw: unknown,
  readLink: LinkReader<Link>,
): ParsedArticle<Link> {
  if (!isFields(raw)) {
    const message = `must be a record with named fields${quoteValue(dropBlanks(raw))}`;
    return { article: undefined, problems: [{ field: '', message }], warnings: [] };
  }
  const { related, ...others } = raw;
  const fields = dropBlanks(others) as Record<string, unknown>;
  const warnings: Problem[] = [];
  const warn = (field: string, message: string) => warnings.push({ field, message });
  warnOfUnknownFields(fields, knownInRecord, '', warn);
  const { piece, problems, secrets, warnings: pieceWarnings } = readPiece(fields);
  problems.push(...secrets);
  warnings.push(...pieceWarnings);
  const { categories } = fields;
  if (Array.isArray(categories)) fields.category ??= categories[0];
  const { topics = [], category, heat, published } = readFields(fields, recordTable, '', warn);
  const pieces = readRelated(related, readLink, problems, warnings);
  if (piece === undefined || problems.length > 0) return { article: undefined, problems, warnings };
  const article: ArticleWith<Link> = {
    ...(category === undefined ? {} : { category }),
    ...piece,
    ...(heat === undefined ? {} : { heat }),
    ...(published === undefined ? {} : { published }),
    topics: [...new Set(topics)],
    related: pieces,
  };
  return { article, problems, warnings };
}

function readRelated<Link>(
  related: unknown,
  readLink: LinkReader<Link>,
  problems: Problem[],
  warnings: Problem[],
): Link[] {
  const field = 'related';
  if (!Array.isArray(related)) {
    const { value } = dropBlanks({ value: related }) as { value?: unknown };
    if (value !== undefined) {
      warnings.push({ field, message: `is left out; it must be a list${quoteValue(value)}` });
    }
    return [];
  }
  const maximum = articleBounds.related;
  if (related.length > maximum) {
    warnings.push({ field, message: describeLongList(maximum, related.length) });
  }
  const pieces: Link[] = [];
  for (const [at, item] of related.slice(0, maximum).entries()) {
    if (item === null || item === undefined) continue;
    const read = readLink(item, at);
    problems.push(...read.problems.map((one) => inItem(one, at)));
    warnings.push(...read.warnings.map((one) => inItem(one, at)));
    if (read.piece !== undefined) pieces.push(read.piece);
  }
  return pieces;
}

function inItem({ field, message }: Problem, at: number): Problem {
  return { field: field === '' ? `related[${at}]` : `related[${at}].${field}`, message };
}
