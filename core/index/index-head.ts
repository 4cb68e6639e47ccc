import * as z from 'zod/mini';

/**
 * The layout of an index directory. Raise it when a file's name or content changes its meaning; a
 * reader that meets another number rebuilds from its own package.
 */
export const indexFormat = 1;

/** The first file to read: small, because every start of the worker reads it. */
export const indexHeadSchema = z.object({
  format: z.literal(indexFormat),
  /** The canonicaliser that made the keys (core/url/canonical-url.ts). */
  canonicaliser: z.number(),
  /** SHA-256 of all buckets' content: the same articles give the same hash. */
  contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  articles: z.int().check(z.nonnegative()),
  /** ISO date of the newest article. */
  newest: z.optional(z.string()),
  bucketCount: z.int().check(z.positive()),
  /** Bytes of all buckets as stored. */
  bytes: z.int().check(z.nonnegative()),
});

export type IndexHead = z.infer<typeof indexHeadSchema>;

/** How many articles carry a topic, or are read at a site. */
export interface Count {
  name: string;
  articles: number;
}

/** What the options page and the build need to know of the whole index. */
export const indexFacetsSchema = z.object({
  topics: z.array(z.object({ name: z.string(), articles: z.number() })),
  sites: z.array(z.object({ name: z.string(), articles: z.number() })),
  /** Hosts on which a page can be in the index: articles, linked pieces, AMP caches. */
  hosts: z.array(z.string()),
});

export type IndexFacets = z.infer<typeof indexFacetsSchema>;

/** SHA-256 of each bucket file, by bucket number. */
export const indexChecksumsSchema = z.array(z.string());

export const indexFiles = {
  head: 'index.json',
  facets: 'facets.json',
  checksums: 'checksums.json',
  bucket: (id: number) => `buckets/${id.toString().padStart(5, '0')}.bin`,
} as const;
