import type * as z from 'zod/mini';
import type { Article, LinkedPiece, Piece } from './article.ts';
import {
  articleSchema,
  linkedPieceSchema,
  pictureSchema,
  providerSchema,
} from './article-schema.ts';

/** Something wrong with one field of a record, under the name that a curator would look for. */
export interface Problem {
  /** A path such as `related[0].webUrl`; empty for the record as a whole. */
  field: string;
  message: string;
}

export interface ParsedArticle {
  /** Undefined where there are problems. */
  article: Article | undefined;
  problems: Problem[];
  warnings: Problem[];
}

type Fields = Record<string, unknown>;

/**
 * Checks one record and returns the article in it, without what an index must not hold. Blank text,
 * null and undefined count as absent, because real records are full of them. Unknown fields are
 * warnings. `secured` is accepted and dropped here, so that no later step can leak it.
 *
 * @param raw parsed YAML or JSON of a file in data/.
 */
export function parseArticle(raw: unknown): ParsedArticle {
  const record = withoutBlanks(raw);
  const warnings = findUnknownFields(record);
  const parsed = articleSchema.safeParse(record);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      field: fieldName(issue.path),
      message: `${issue.message}${quoteValue(valueAt(record, issue.path))}`,
    }));
    return { article: undefined, problems, warnings };
  }
  const { secured: _dropped, related, topics, ...rest } = parsed.data;
  const problems: Problem[] = [];
  const webUrl = chooseAddress(rest, 'webUrl', problems);
  const pieces = (related ?? []).map((piece, at) => toPiece(piece, `related[${at}]`, problems));
  if (problems.length > 0) return { article: undefined, problems, warnings };
  const article: Article = {
    ...rest,
    webUrl,
    topics: [...new Set(topics ?? [])],
    related: pieces,
  };
  return { article, problems, warnings };
}

function toPiece(
  raw: z.infer<typeof linkedPieceSchema>,
  field: string,
  problems: Problem[],
): LinkedPiece {
  const { secured: _dropped, topics: _none, category, heat, published, ...rest } = raw;
  return { ...rest, webUrl: chooseAddress(rest, `${field}.webUrl`, problems) };
}

/** Returns the address to show; adds a problem where a record has none. */
function chooseAddress(addresses: Partial<Piece>, field: string, problems: Problem[]): string {
  const { webUrl, originalUrl, ampWebUrl, cdnAmpWebUrl } = addresses;
  const chosen = webUrl ?? originalUrl ?? ampWebUrl ?? cdnAmpWebUrl;
  if (chosen !== undefined) return chosen;
  problems.push({
    field,
    message: 'is missing: one of webUrl, originalUrl, ampWebUrl and cdnAmpWebUrl is needed',
  });
  return '';
}

/** Levels of nesting that are read. A record has four; no known field is nested deeper. */
const maxDepth = 8;

function withoutBlanks(value: unknown, depth = 0): unknown {
  // The cut bounds the recursion of every later step and of the libraries.
  if (depth > maxDepth && typeof value === 'object') return '…';
  if (Array.isArray(value)) return value.map((item) => withoutBlanks(item, depth + 1));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined && !isBlank(inner))
      .map(([name, inner]) => [name, withoutBlanks(inner, depth + 1)]),
  );
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tree of the known field names; the node of a list holds the fields of its items. */
const knownFields = {
  ...shapeOf(articleSchema),
  provider: shapeOf(providerSchema),
  images: shapeOf(pictureSchema),
  related: {
    ...shapeOf(linkedPieceSchema),
    provider: shapeOf(providerSchema),
    images: shapeOf(pictureSchema),
  },
};

function shapeOf(schema: { shape: Fields }): Fields {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, undefined]));
}

function findUnknownFields(
  record: unknown,
  known: Fields = knownFields,
  path: PropertyKey[] = [],
): Problem[] {
  if (Array.isArray(record)) {
    return record.flatMap((item, at) => findUnknownFields(item, known, [...path, at]));
  }
  if (!isFields(record)) return [];
  return Object.entries(record).flatMap(([name, value]) => {
    const here = [...path, name];
    if (!Object.hasOwn(known, name)) {
      return [{ field: fieldName(here), message: 'is not a field of a record; it is left out' }];
    }
    const inner = known[name];
    return isFields(inner) ? findUnknownFields(value, inner, here) : [];
  });
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
    record,
  );
}

const maxQuotedLength = 60;

function quoteValue(value: unknown): string {
  if (value === undefined) return ', but it is missing';
  // JSON writes NaN and Infinity as null.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `, not ${text.length > maxQuotedLength ? `${text.slice(0, maxQuotedLength)}…` : text}`;
}
