import type * as z from 'zod/mini';
import type { Article, LinkedPiece, Piece } from './article.ts';
import { articleSchema, pictureSchema, providerSchema, relatedSchema } from './article-schema.ts';

/** What is wrong with one field of a record, named as a curator would look for it. */
export interface Problem {
  /** A path such as `related[0].webUrl`; empty for the record as a whole. */
  field: string;
  message: string;
}

export interface ParsedArticle {
  /** Present only where there are no problems. */
  article: Article | undefined;
  problems: Problem[];
  warnings: Problem[];
}

type Fields = Record<string, unknown>;

/**
 * Checks one record from data/ (parsed YAML or JSON) and keeps what an index may hold.
 *
 * Empty text, null and empty lists count as absent, because real records are full of them. Unknown
 * fields are warnings. `secured` is accepted and dropped here, so nothing downstream can leak it.
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
  raw: z.infer<typeof relatedSchema>,
  field: string,
  problems: Problem[],
): LinkedPiece {
  const { secured: _dropped, topics: _none, category, heat, published, ...rest } = raw;
  return { ...rest, webUrl: chooseAddress(rest, `${field}.webUrl`, problems) };
}

/** The address to show; where there is none, a problem is noted and the record will not be used. */
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

/** A record is four levels deep; what lies deeper is no field of ours, however deep it goes. */
const deepest = 8;

function withoutBlanks(value: unknown, depth = 0): unknown {
  // Cut here, so that no later step, and no library, recurses as deep as a file likes.
  if (depth > deepest && typeof value === 'object') return '…';
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

/** The shape of the record as a tree of known names; lists are described by their items. */
const knownFields = {
  ...shapeOf(articleSchema),
  provider: shapeOf(providerSchema),
  images: shapeOf(pictureSchema),
  related: {
    ...shapeOf(relatedSchema),
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

const shownLength = 60;

function quoteValue(value: unknown): string {
  if (value === undefined) return ', but it is missing';
  // JSON has no word for a number without end.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `, not ${text.length > shownLength ? `${text.slice(0, shownLength)}…` : text}`;
}
