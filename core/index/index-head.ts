import * as z from 'zod/mini';

/**
 * The layout of an index directory. Raise it when a file's name or content changes its meaning; a
 * reader that meets another number rebuilds from its own package.
 */
export const indexFormat = 4;

/** The file that says what the others are. */
export const indexHeadSchema = z.object({
  format: z.literal(indexFormat),
  /** The canonicaliser that made the keys (core/url/canonical-url.ts). */
  canonicaliser: z.number(),
  /** SHA-256 of the content of all parts, of whatever kind: the same articles give the same hash. */
  contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  articles: z.int().check(z.nonnegative()),
  /** ISO date of the newest article. */
  newest: z.optional(z.string()),
  bucketCount: z.int().check(z.positive()),
  /** Parts of the search index (core/build/build-search.ts). */
  searchCount: z.int().check(z.positive()),
  /** Parts of similar pieces (similar-part.ts). */
  similarCount: z.int().check(z.nonnegative()),
  /** Bytes of all packs. */
  bytes: z.int().check(z.nonnegative()),
});

export type IndexHead = z.infer<typeof indexHeadSchema>;
