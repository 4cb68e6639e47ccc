import * as z from 'zod/mini';

/**
 * Version of the layout of an index directory. Raise it when the name of a file or the meaning of
 * its content changes; a reader that finds another version rebuilds its store from its own package.
 */
export const indexFormat = 6;

/** The head of an index, which describes its other files. */
export const indexHeadSchema = z.object({
  format: z.literal(indexFormat),
  /** Version of the canonicaliser that made the keys (core/url/canonical-url.ts). */
  canonicaliser: z.number(),
  /** SHA-256 of the content of all parts of all kinds: the same articles give the same hash. */
  contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The published collections from which the articles come; none for a folder of articles. */
  collections: z.array(z.object({ name: z.string(), address: z.optional(z.string()) })),
  articles: z.int().check(z.nonnegative()),
  /**
   * Number of articles that are rated, and the scale of their qualities (quality-scale.ts). It is here
   * and not among the facets because every view of a page needs it: the worker has the head built in.
   */
  qualities: z.object({ rated: z.int().check(z.nonnegative()), scale: z.array(z.number()) }),
  /** ISO date of the newest article. */
  newest: z.optional(z.string()),
  bucketCount: z.int().check(z.positive()),
  /** Number of parts with linked pieces (linked-part.ts). */
  linkedCount: z.int().check(z.nonnegative()),
  /** Number of parts of the search index (core/build/build-search.ts). */
  searchCount: z.int().check(z.positive()),
  /** Number of parts with similar pieces (similar-part.ts). */
  similarCount: z.int().check(z.nonnegative()),
  /** Size of all packs in bytes. */
  bytes: z.int().check(z.nonnegative()),
});

export type IndexHead = z.infer<typeof indexHeadSchema>;
